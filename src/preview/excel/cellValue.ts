import type { Argument } from '../protocol/hostType';
import { ApiError, invalidArgument } from '../protocol/apiError';
import type { ICellData, MaybeCell } from '../grid/univer';

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
 * a text that begins with "=" is a formula, an apostrophe keeps a text a text.
 */
export function cellWrite(value: Argument, location: string): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return plain(value, NUMBER_CELL);
  if (typeof value === 'boolean') return plain(value ? 1 : 0, BOOLEAN_CELL);
  if (typeof value !== 'string') throw invalidArgument(location);
  if (value.length > MAX_CELL_TEXT) throw tooLong(location);
  if (value === '') return { v: null, f: null, t: null, si: null, p: null };
  if (value.startsWith('=') && value.length > 1) return { v: null, f: value, t: null, si: null, p: null };
  return typed(value);
}

/** Text that is written is read as if typed: "12" becomes a number, "TRUE" a boolean. */
function typed(text: string): ICellData {
  if (text.startsWith("'")) return plain(text.slice(1), TEXT_CELL);
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true' ? 1 : 0, BOOLEAN_CELL);
  const trimmed = text.trim();
  return trimmed !== '' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)
    ? plain(Number(trimmed), NUMBER_CELL)
    : plain(text, TEXT_CELL);
}

function plain(v: string | number, t: number): ICellData {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see TEXT_CELL
  return { v, t, f: null, si: null, p: null };
}

function tooLong(location: string): ApiError {
  return new ApiError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters.`, location);
}
