import { parseA1Ref, type RangeA1 } from '@borgar/fx';
import type { Rectangle } from './area';
import { EngineError } from './value';

/** The last row and column of a sheet, zero-based. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** How far a formula was moved: what is not locked by `$` moves along. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

export const STAY: Offset = { rows: 0, columns: 0 };

/** A written reference: cells of a sheet (null: the formula's own), or a name. */
export type Reference =
  | { readonly sheet: string | null; readonly place: Rectangle }
  | { readonly name: string };

/**
 * Reads a reference of a formula, e.g. `'表紙'!$C$5:D7`, `$D:$D` or `用途`.
 * @throws EngineError for other workbooks and for what is no reference
 */
export function readReference(text: string, offset: Offset = STAY): Reference {
  const read = parseA1Ref(text);
  if (read === undefined) throw new EngineError(`${text} is no reference`);
  if ('name' in read) return { name: read.name };
  const [sheet = null, ...more] = read.context ?? [];
  if (more.length > 0) throw new EngineError(`${text} refers to another workbook`);
  return { sheet, place: moved(read.range, offset) };
}

function moved(range: RangeA1, { rows, columns }: Offset): Rectangle {
  const side = (
    value: number | null | undefined,
    isLocked: boolean | null | undefined,
    by: number,
    open: number,
  ) => (value === null || value === undefined ? open : value + (isLocked === true ? 0 : by));
  const top = side(range.top, range.$top, rows, 0);
  const left = side(range.left, range.$left, columns, 0);
  return {
    top,
    left,
    bottom: side(range.bottom, range.$bottom, rows, range.top === null ? LAST_ROW : top),
    right: side(range.right, range.$right, columns, range.left === null ? LAST_COLUMN : left),
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const places = new Map<string, Place>();

/** Zero-based row and column of an address such as `C5`. */
export function placeOf(a1: string): Place {
  const known = places.get(a1) ?? readPlace(a1);
  places.set(a1, known);
  return known;
}

function readPlace(a1: string): Place {
  const reference = readReference(a1);
  if (!('place' in reference)) throw new EngineError(`${a1} is no address`);
  return { row: reference.place.top, column: reference.place.left };
}
