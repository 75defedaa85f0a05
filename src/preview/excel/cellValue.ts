import type { Argument } from '../protocol/hostType';
import { ApiError, invalidArgument } from '../protocol/apiError';
import type { ICellData, MaybeCell } from '../grid/univer';
import { formulaFault } from './formulaFault';
import { typedText } from './typedText';

/** A cell value as Excel's API gives it: errors are their texts, a blank cell is "". */
export type CellValue = string | number | boolean;

/** Excel's limit on the text of one cell. */
export const MAX_CELL_TEXT = 32_767;

/** Univer's `CellValueType` in numbers: its package cannot be loaded outside a browser. */
const TEXT_CELL = 1;
const NUMBER_CELL = 2;
const BOOLEAN_CELL = 3;

/** The raw value of a grid cell. */
export function cellValue(cell: MaybeCell): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r?\n?$|\r\n$/, '').replaceAll('\r', '\n');
  const value = cell?.v ?? '';
  if (Number(cell?.t) === BOOLEAN_CELL && typeof value !== 'string') return Number(value) === 1;
  if (Number(cell?.t) === NUMBER_CELL && typeof value === 'string' && value !== '') return Number(value);
  return value;
}

/**
 * What a write puts into one cell. `null` leaves the cell alone (undefined here), "" empties it,
 * a text that begins with "=" is a formula, an apostrophe keeps a text a text; every other text is
 * read as if it had been typed.
 */
export function cellWrite(value: Argument, location: string, locale = 'en-US'): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return plain(value, NUMBER_CELL);
  if (typeof value === 'boolean') return plain(value ? 1 : 0, BOOLEAN_CELL);
  if (typeof value !== 'string') throw invalidArgument(location);
  if (value === '') return { v: null, f: null, t: null, si: null, p: null };
  if (isFormula(value)) return formula(value.startsWith('=') ? value : `=${value}`, location);
  if (value.length > MAX_CELL_TEXT) throw tooLong(location);
  return typed(value, locale);
}

/** A text as it is, for cells whose format is Text. */
export function textWrite(text: string): ICellData {
  return plain(text, TEXT_CELL);
}

/** What begins with a sign and is no number is taken for a formula as well, as in Excel. */
function isFormula(text: string): boolean {
  if (text.length === 1) return false;
  return text.startsWith('=') || (/^[-+]/.test(text) && typeof typedText(text, 'en-US').value === 'string');
}

function formula(text: string, location: string): ICellData {
  const fault = formulaFault(text);
  if (fault !== undefined) throw invalidArgument(location, fault);
  return { v: null, f: text, t: null, si: null, p: null };
}

/** A value that the text stands for brings its format along. */
function typed(text: string, locale: string): ICellData {
  if (text.startsWith("'")) return plain(text.slice(1), TEXT_CELL);
  if (!/\d|^\s*(true|false)\s*$/i.test(text)) return plain(text, TEXT_CELL);
  const { value, format } = typedText(text, locale);
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (typeof value === 'number') return { ...plain(value, NUMBER_CELL), ...style };
  return typeof value === 'boolean' ? plain(value ? 1 : 0, BOOLEAN_CELL) : plain(text, TEXT_CELL);
}

function plain(v: string | number, t: number): ICellData {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see TEXT_CELL
  return { v, t, f: null, si: null, p: null };
}

function tooLong(location: string): ApiError {
  return new ApiError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters.`, location);
}
