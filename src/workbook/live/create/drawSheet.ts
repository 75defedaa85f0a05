import { columnLetters } from '../../../core/model/address';
import { rangeName } from '../../../core/model/cellRange';
import type { SheetDescription, WorkbookDescription } from '../../../core/sheets/description';
import { STYLES } from '../../../core/sheets/styles';
import { drawCharts } from './drawCharts';
import { drawConditionalFormats } from './drawConditionalFormats';
import { drawLook } from './drawLook';
import { drawPrint } from './drawPrint';
import { drawValidations } from './drawValidations';
import { rowHeights, sheetLooks } from './sheetLooks';

/** A character is 7 pixels wide, five pixels are padding, and 96 pixels are 72 points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Gives a filled sheet its looks, rules and print settings. Protection and visibility come last. */
export function drawSheet(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  book: WorkbookDescription,
): void {
  description.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    const range = sheet.getRange(`${letters}:${letters}`);
    if (width === 0) range.columnHidden = true;
    else range.format.columnWidth = points(width);
  });
  drawGround(sheet, description);
  for (const { style, addresses } of sheetLooks(description)) {
    addresses.forEach((address) => drawLook(sheet.getRange(address), address, style));
  }
  for (const { address, points: height } of rowHeights(description)) {
    sheet.getRange(address).format.rowHeight = height;
  }
  description.merges.forEach((address) => sheet.getRange(address).merge());
  drawValidations(sheet, description.validations);
  drawConditionalFormats(sheet, description.conditionalFormats);
  drawView(sheet, description);
  drawPrint(sheet, description.print);
  drawCharts(sheet, description.charts ?? [], book);
  if (description.filter !== null) sheet.autoFilter.apply(sheet.getRange(description.filter));
}

/**
 * White under what stands on the sheet, so that Excel's dark mode leaves no dark gaps between pale cells. The
 * file has it on whole columns; here the printed area suffices and asks for far fewer cells.
 */
function drawGround(sheet: Excel.Worksheet, { ground, print, rows, columnWidths }: SheetDescription): void {
  const fill = ground === undefined ? null : STYLES[ground].fill;
  if (fill === null) return;
  const endRow = Math.max(0, ...rows.map(({ row }) => row - 1));
  const whole = rangeName({ startRow: 0, startColumn: 0, endRow, endColumn: columnWidths.length - 1 });
  sheet.getRange(print.area ?? whole).format.fill.color = `#${fill}`;
}

function drawView(sheet: Excel.Worksheet, { freeze, tabColor }: SheetDescription): void {
  sheet.showGridlines = false;
  if (tabColor !== null) sheet.tabColor = `#${tabColor}`;
  if (freeze === null) return;
  if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else
    sheet.freezePanes.freezeAt(
      sheet.getRange(
        rangeName({ startRow: 0, startColumn: 0, endRow: freeze.rows - 1, endColumn: freeze.columns - 1 }),
      ),
    );
}
