import { columnIndex, MAX_ROWS } from '../../../../core/model/cellRange';
import type { Cell } from '../../../place/workbookCells';
import { cellValue } from '../cellValue';
import { MOST_CELLS } from '../readSheet';
import { plainText } from './plainText';

/** Rows of cells by zero-based row number; blank cells are left out. */
export type ValueRows = ReadonlyMap<number, readonly Cell[]>;

const DATA = '<sheetData>';
const END = '</sheetData>';
const ATTRIBUTES = '(?: [A-Za-z0-9:]+="[^"<>&]*")*';
const ROW = new RegExp(`<row r="([1-9][0-9]{0,6})"${ATTRIBUTES}(?:(/)>|>)`, 'y');
/** 1, 2: address; 3: type; 4: blank; 5: value; 6: inline text. A formula is passed over. */
const CELL = new RegExp(
  '<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="[0-9]*")?(?: t="([A-Za-z]+)")?(?: (?:cm|ph|s)="[0-9]*")*' +
    `(?:(/)>|>(?:<f${ATTRIBUTES}(?:/>|>[^<]*</f>))?` +
    '(?:<v(?: xml:space="preserve")?>([^<]*)</v>|<v/>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>)',
  'y',
);
const ROW_END = '</row>';

/**
 * The values of a sheet, several times faster than by the parser: formulas are passed over and what follows
 * the cells is not looked at. Only the spelling that programs usually write is understood.
 * @returns null for any other one; the parser reads it, or says what is wrong
 */
export function scanValues(xml: string, strings: readonly string[]): ValueRows | null {
  const start = xml.indexOf(DATA);
  if (start < 0 || !isPlainHead(xml.slice(0, start))) return null;
  const rows = new Map<number, readonly Cell[]>();
  let at = start + DATA.length;
  let last = -1;
  const count = { cells: 0 };
  while (!xml.startsWith(END, at)) {
    ROW.lastIndex = at;
    const head = ROW.exec(xml);
    const row = Number(head?.[1]) - 1;
    if (head === null || head[0].includes('xmlns') || row <= last || row >= MAX_ROWS) return null;
    last = row;
    at = ROW.lastIndex;
    if (head[2] !== undefined) continue;
    const cells: Cell[] = [];
    at = scanRow(xml, at, row, strings, cells, count);
    if (at < 0) return null;
    if (cells.length > 0) rows.set(row, cells);
    if (count.cells > MOST_CELLS) return null;
  }
  // Cells that stand a second time, whatever their prefix, are for the parser to refuse.
  return xml.includes('sheetData', at + END.length) ? null : rows;
}

const DECLARATION = /^\ufeff?<\?xml [^<>]*\?>/;

/**
 * True where the cells stand directly in the sheet: nothing but whole elements comes before them, no comment, DTD or
 * instruction of another program, in which they could be hidden.
 */
function isPlainHead(head: string): boolean {
  const tags = head.replace(DECLARATION, '');
  if (/<[!?]/.test(tags)) return false;
  const count = (sign: RegExp): number => tags.match(sign)?.length ?? 0;
  const opened = count(/</g);
  return opened === count(/>/g) && opened - 2 * count(/<\//g) - count(/\/>/g) === 1;
}

/** Collects the cells of a row. @returns where the next one begins, -1 where something is unusual */
function scanRow(
  xml: string,
  from: number,
  row: number,
  strings: readonly string[],
  cells: Cell[],
  count: { cells: number },
): number {
  let at = from;
  let last = -1;
  while (!xml.startsWith(ROW_END, at)) {
    CELL.lastIndex = at;
    const found = CELL.exec(xml);
    if (found === null || Number(found[2]) !== row + 1) return -1;
    at = CELL.lastIndex;
    count.cells += 1;
    const [, letters = '', , type = 'n', , value, inline] = found;
    const col = columnIndex(letters);
    if (col === null || col <= last) return -1;
    last = col;
    const data = type === 'inlineStr' ? (inline ?? value) : value;
    if (data === undefined || data === '') continue;
    const text = plainText(data);
    if (text === null) return -1;
    const content = cellValue(type, text, strings);
    if (content !== null) cells.push({ col, value: content });
  }
  return at + ROW_END.length;
}
