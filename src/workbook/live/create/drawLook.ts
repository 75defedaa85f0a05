import { parseRange } from '../../../core/model/cellRange';
import { COLORS, FONT_NAME, type CellStyle } from '../../../core/sheets/styles';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Gives a range its look; what a new sheet has anyway is not asked for. */
export function drawLook(range: Excel.Range, address: string, style: CellStyle): void {
  const { format } = range;
  format.font.name = FONT_NAME;
  format.font.size = style.size;
  if (style.color !== null) format.font.color = `#${style.color}`;
  if (style.bold) format.font.bold = true;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (style.numberFormat !== null) range.numberFormat = style.numberFormat as unknown as string[][];
  if (!style.locked) format.protection.locked = false;
  if (style.border !== 'none') drawBorders(range, address, style.border);
}

/** Lines between cells exist only where there is more than one: Excel refuses the others. */
function drawBorders(range: Excel.Range, address: string, border: 'thin' | 'input'): void {
  const area = parseRange(address);
  const between: Excel.BorderIndex[] = [];
  if (area && area.endRow > area.startRow) between.push(Excel.BorderIndex.insideHorizontal);
  if (area && area.endColumn > area.startColumn) between.push(Excel.BorderIndex.insideVertical);
  for (const side of [...EDGES, ...between]) {
    const line = range.format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${border === 'input' ? COLORS.inputBorder : COLORS.rule}`;
  }
}
