import { apiNotFound, invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { ICellData } from '../grid/univer';
import { booleanArgument, numberArgument, recordArgument, stringArgument } from './arguments';
import type { RangeTarget } from './book';
import type { CellValue } from './cellValue';
import { gridRange, readValues, refuseLocked, writeGrid } from './cells';

/** One field to sort by: a column (or row) of the range, counted from its first. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export function sortFields(given: Argument, width: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument('');
  return (given as readonly Argument[]).map((each) => {
    const { key, ascending = true, sortOn = 'Value' } = recordArgument(each);
    if (sortOn !== 'Value') throw apiNotFound(`SortField.sortOn ${stringArgument(sortOn)}`);
    const column = numberArgument(key);
    if (!Number.isInteger(column) || column < 0 || column >= width) throw invalidArgument('');
    return { key: column, ascending: booleanArgument(ascending) };
  });
}

/** Sorts the rows of a range as they are, formulas and formats with them. */
export function sortRows(range: RangeTarget, fields: readonly SortField[], matchCase: boolean): void {
  refuseLocked(range, 'RangeSort.apply');
  const values = readValues(range);
  const cells = gridRange(range).getCellDatas();
  const order = values.map((_, index) => index);
  order.sort((a, b) => compareRows(values[a] ?? [], values[b] ?? [], fields, matchCase) || a - b);
  const { row, column } = range.area;
  const matrix: Record<number, Record<number, ICellData>> = {};
  order.forEach((from, to) => {
    const line = (cells[from] ?? []).map((cell, c) => [column + c, { ...EMPTY, ...cell }] as const);
    matrix[row + to] = Object.fromEntries(line);
  });
  writeGrid(range, range.area, matrix);
}

const EMPTY: ICellData = { v: null, f: null, t: null, si: null, p: null, s: null, custom: null };

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending } of fields) {
    const [one, other] = [a[key] ?? '', b[key] ?? ''];
    // Blanks come last, whichever way the rest is sorted.
    if (one === '' || other === '') {
      if (one === other) continue;
      return one === '' ? 1 : -1;
    }
    const difference = compareValues(one, other, matchCase);
    if (difference !== 0) return ascending ? difference : -difference;
  }
  return 0;
}

const RANKS: readonly string[] = ['number', 'string', 'boolean'];

/** Numbers before texts before truth values. */
function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  const ranks = RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, undefined, { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a) - Number(b);
}
