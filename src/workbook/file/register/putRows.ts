import type { RowEdit } from '../../../core/register/registerPlace';
import { a1 } from '../../../core/model/address';
import { columnIndex } from '../../../core/model/cellRange';
import { WorkbookFileError } from '../read/workbookFileError';
import { escapeFormula, escapeText } from '../write/xml/escapeText';

/** What cells look like: an index of the style table. */
export interface RowLooks {
  /** Look of a cell that was not there before, by zero-based column; null for the host's own. */
  readonly newCell: (column: number) => string | null;
  /** The look under which a text that begins like a formula stays a text when somebody edits the cell. */
  readonly quoted: (look: string | null) => string;
}

const ROW = /<row\b([^>]*?)(\/>|>)/y;
const ROW_END = '</row>';
const CELL = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;
const FORMULA_LIKE = /^[=+\-@]/;

interface XmlCell {
  readonly look: string | null;
  readonly xml: string;
}

/**
 * The sheet with cells written into it; every other cell, and all that follows them, stays as it is. A cell
 * that holds a formula is never overwritten. Texts become inline strings: data, whatever they look like.
 * @throws WorkbookFileError `malformedXml` for a sheet that is spelled in a way that programs do not use
 */
export function putRows(xml: string, part: string, edits: readonly RowEdit[], looks: RowLooks): string {
  const data = /<sheetData\s*(?:\/>|>)/.exec(xml);
  if (data === null) throw new WorkbookFileError('malformedXml', `${part}: sheetData`);
  const waiting = new Map(edits.map((edit) => [edit.row, edit] as const));
  const isEmpty = data[0].endsWith('/>');
  const start = data.index + data[0].length;
  const end = isEmpty ? start : xml.indexOf('</sheetData>', start);
  const out: string[] = [xml.slice(0, data.index), '<sheetData>'];
  if (!isEmpty) copyRows(xml, part, start, end, waiting, looks, out);
  const below = [...waiting.values()].sort((a, b) => a.row - b.row);
  for (const edit of below) out.push(rowXml(` r="${edit.row}"`, new Map(), edit, looks));
  out.push('</sheetData>', xml.slice(isEmpty ? start : end + '</sheetData>'.length));
  return out.join('');
}

/** Copies the rows that are there, edited where an edit waits for them, with rows between where one is missing. */
function copyRows(
  xml: string,
  part: string,
  from: number,
  end: number,
  waiting: Map<number, RowEdit>,
  looks: RowLooks,
  out: string[],
): void {
  const missing = missingRows(xml.slice(from, end), waiting);
  let at = skipSpace(xml, from);
  while (at < end) {
    ROW.lastIndex = at;
    const head = ROW.exec(xml);
    const row = Number(/\br="(\d+)"/.exec(head?.[1] ?? '')?.[1]);
    if (head === null || !(row > 0)) throw new WorkbookFileError('malformedXml', `${part}: row at ${at}`);
    const close = head[2] === '/>' ? ROW.lastIndex : xml.indexOf(ROW_END, ROW.lastIndex) + ROW_END.length;
    while (missing[0] !== undefined && missing[0].row < row) pushNew(missing, waiting, looks, out);
    const edit = waiting.get(row);
    if (edit === undefined) out.push(xml.slice(at, close));
    else {
      const inner = head[2] === '/>' ? '' : xml.slice(ROW.lastIndex, close - ROW_END.length);
      out.push(rowXml(head[1] ?? '', cellsOf(inner, row), edit, looks));
      waiting.delete(row);
    }
    at = skipSpace(xml, close);
  }
}

function pushNew(missing: RowEdit[], waiting: Map<number, RowEdit>, looks: RowLooks, out: string[]): void {
  const edit = missing.shift();
  if (edit === undefined) return;
  out.push(rowXml(` r="${edit.row}"`, new Map(), edit, looks));
  waiting.delete(edit.row);
}

/** Edits of rows that are not there although rows below are. */
function missingRows(data: string, waiting: ReadonlyMap<number, RowEdit>): RowEdit[] {
  const rows = new Set([...data.matchAll(/<row\b[^>]*?\br="(\d+)"/g)].map(([, row]) => Number(row)));
  const last = [...rows].reduce((greatest, row) => Math.max(greatest, row), 0);
  return [...waiting.values()]
    .filter(({ row }) => row < last && !rows.has(row))
    .sort((a, b) => a.row - b.row);
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (/\s/.test(xml[at] ?? '')) at += 1;
  return at;
}

function cellsOf(inner: string, row: number): Map<number, XmlCell> {
  const cells = new Map<number, XmlCell>();
  let next = 0;
  for (const [xml, attributes = ''] of inner.matchAll(CELL)) {
    const letters = /\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1];
    const column = letters === undefined ? next : (columnIndex(letters) ?? next);
    next = column + 1;
    const look = /\bs="(\d+)"/.exec(attributes)?.[1] ?? null;
    cells.set(column, {
      look,
      xml: letters === undefined ? xml.replace('<c', `<c r="${a1(column, row)}"`) : xml,
    });
  }
  return cells;
}

/** `spans` is only a hint, and no longer right. */
function rowXml(
  attributes: string,
  cells: Map<number, XmlCell>,
  { row, cells: edits, formulas = [] }: RowEdit,
  looks: RowLooks,
): string {
  for (const { column, value } of edits) {
    const before = cells.get(column);
    if (before !== undefined && /<f[\s/>]/.test(before.xml)) continue;
    const look = before === undefined ? looks.newCell(column) : before.look;
    cells.set(column, { look, xml: cellXml(column, row, value, look, looks) });
  }
  for (const { column, formula, shown } of formulas) {
    const before = cells.get(column);
    if (before !== undefined && /<f[\s/>]/.test(before.xml)) continue;
    const look = before === undefined ? looks.newCell(column) : before.look;
    cells.set(column, { look, xml: formulaXml(column, row, formula, shown, look) });
  }
  const inner = [...cells].sort(([a], [b]) => a - b).map(([, { xml }]) => xml);
  return `<row${attributes.replace(/\sspans="[^"]*"/, '')}>${inner.join('')}</row>`;
}

function formulaXml(
  column: number,
  row: number,
  formula: string,
  shown: string,
  look: string | null,
): string {
  const head = `<c r="${a1(column, row)}"${look === null ? '' : ` s="${look}"`} t="str">`;
  return `${head}<f>${escapeFormula(formula)}</f><v>${escapeText(shown)}</v></c>`;
}

function cellXml(
  column: number,
  row: number,
  value: string | number | null,
  before: string | null,
  { quoted }: RowLooks,
): string {
  const look = typeof value === 'string' && FORMULA_LIKE.test(value) ? quoted(before) : before;
  const head = `<c r="${a1(column, row)}"${look === null ? '' : ` s="${look}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}
