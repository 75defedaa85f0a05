import { compareValues } from '../compare';
import { isGrid, type Grid, type Operand } from '../grid';
import { EngineError, isError, NA_ERROR, REF_ERROR, VALUE_ERROR, type Value } from '../value';
import { lookupKey } from '../placeIndex';
import { fits } from '../wildcard';
import { Area } from '../area';
import type { Functions } from './spec';

const LONGEST = 255;
const WILDCARDS = /[*?~]/;

/** True where a look-up of the exact kind finds the wanted value: same kind of value, wildcards in texts. */
function isHit(value: Value, wanted: Value): boolean {
  if (typeof wanted === 'string') return typeof value === 'string' && fits(value, wanted);
  if (isError(value) || value === null || isError(wanted)) return false;
  return typeof value === typeof wanted && compareValues(value, wanted) === 0;
}

/** Place of the first hit; in a table without formulas by its index, unless wildcards are asked for. */
function exactPlace(wanted: Value, range: Grid): number {
  const key = lookupKey(wanted);
  if (range instanceof Area && key !== null && !(typeof wanted === 'string' && WILDCARDS.test(wanted))) {
    const places = range.sheet.placesIn(range.place);
    if (places !== null) return places.get(key) ?? -1;
  }
  return range.values().findIndex((each) => isHit(each, wanted));
}

/** Place of the last value not beyond the wanted one, by halving as Excel does; the values are sorted. */
function sortedPlace(values: readonly Value[], wanted: Value, descending: boolean): number {
  let [low, high] = [0, values.length - 1];
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? null;
    const order =
      isError(value) || isError(wanted) || typeof value !== typeof wanted ? 1 : compareValues(value, wanted);
    if (descending ? order >= 0 : order <= 0) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

function match(wanted: Value, range: Operand, kind: number): Value {
  if (!isGrid(range)) throw new EngineError('MATCH looks in a range');
  if (range.rows > 1 && range.columns > 1) return NA_ERROR;
  if (typeof wanted === 'string' && wanted.length > LONGEST) return VALUE_ERROR;
  const value = wanted ?? 0;
  const place = kind === 0 ? exactPlace(value, range) : sortedPlace(range.values(), value, kind < 0);
  return place < 0 ? NA_ERROR : place + 1;
}

/** Cells of a table, by row and column from 1; 0 takes all of them. */
function index(grid: Grid, rowNumber: number, columnNumber: number | null): Operand {
  const isLine = grid.rows === 1 && columnNumber === null;
  const [row, column] = isLine ? [1, rowNumber] : [rowNumber, columnNumber ?? (grid.columns === 1 ? 1 : 0)];
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > grid.rows || column > grid.columns) return REF_ERROR;
  if (grid instanceof Area) return grid.part(row, column);
  if (row === 0 || column === 0) throw new EngineError('INDEX of a whole row or column of an array');
  return grid.at(row - 1, column - 1);
}

/** VLOOKUP and HLOOKUP by their table turned so that the first line is looked in. */
function lookup(
  [wanted = null, table = null, number = null, kind = true]: readonly Operand[],
  turned: boolean,
): Value {
  if (!isGrid(table)) throw new EngineError('VLOOKUP looks in a range');
  if (typeof number !== 'number') return VALUE_ERROR;
  const [lines, width] = turned ? [table.columns, table.rows] : [table.rows, table.columns];
  const at = (line: number, place: number) => (turned ? table.at(place, line) : table.at(line, place));
  if (number < 1) return VALUE_ERROR;
  if (number > width) return REF_ERROR;
  const keys = Array.from({ length: lines }, (_line, line) => at(line, 0));
  const value = (wanted ?? 0) as Value;
  if (typeof value === 'string' && value.length > LONGEST) return VALUE_ERROR;
  const exact = kind === false || kind === 0 || kind === null;
  const line = exact ? keys.findIndex((key) => isHit(key, value)) : sortedPlace(keys, value, false);
  return line < 0 ? NA_ERROR : at(line, Math.trunc(number) - 1);
}

export const LOOKUP: Functions = {
  MATCH: {
    params: 'vrv',
    min: 2,
    max: 3,
    call: ([wanted = null, range = null, kind = 1]) =>
      match(
        wanted as Value,
        range,
        typeof kind === 'number' ? kind : kind === null || kind === false ? 0 : 1,
      ),
  },
  INDEX: {
    params: 'rvv',
    min: 2,
    max: 3,
    call: ([range = null, row = null, column]) => {
      if (!isGrid(range)) throw new EngineError('INDEX takes a range');
      const numbers = [row ?? 0, column ?? 0];
      if (numbers.some((number) => typeof number !== 'number')) return VALUE_ERROR;
      const [rowNumber = 0, columnNumber = 0] = (numbers as number[]).map(Math.trunc);
      return index(range, rowNumber, column === undefined ? null : columnNumber);
    },
  },
  VLOOKUP: { params: 'vrvv', min: 3, max: 4, call: (args) => lookup(args, false) },
  HLOOKUP: { params: 'vrvv', min: 3, max: 4, call: (args) => lookup(args, true) },
  ROWS: { params: 'r', min: 1, max: 1, call: ([range]) => (isGrid(range) ? range.rows : 1) },
  COLUMNS: { params: 'r', min: 1, max: 1, call: ([range]) => (isGrid(range) ? range.columns : 1) },
};
