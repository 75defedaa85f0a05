import { invalidArgument, refusal } from '../protocol/apiError';
import type { ICellData } from '../grid/univer';
import { boundingArea, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { RangeTarget } from './book';
import { asAddin, gridRange, growGrid, protectionAllows, refuseLocked, writeGrid } from './cells';
import { usedArea } from './usedArea';

/** Makes room for the cells of a range by moving those below down, or those beside to the right. */
export function insertCells(range: RangeTarget, shift: 'Down' | 'Right'): void {
  const { book, sheet, area } = range;
  if (isWholeRows(area)) {
    refuseUnless(range, 'allowInsertRows', 'Range.insert');
    asAddin(book, () => sheet.insertRows(area.row, area.rows));
  } else if (isWholeColumns(area)) {
    refuseUnless(range, 'allowInsertColumns', 'Range.insert');
    asAddin(book, () => sheet.insertColumns(area.column, area.columns));
  } else moveBlock(range, shift === 'Down' ? 'row' : 'column', 1, 'CellInserted');
}

/** Takes the cells of a range away; those below move up, or those beside to the left. */
export function deleteCells(range: RangeTarget, shift: 'Left' | 'Up'): void {
  const { book, sheet, area } = range;
  if (isWholeRows(area)) {
    refuseUnless(range, 'allowDeleteRows', 'Range.delete');
    asAddin(book, () => sheet.deleteRows(area.row, area.rows));
  } else if (isWholeColumns(area)) {
    refuseUnless(range, 'allowDeleteColumns', 'Range.delete');
    asAddin(book, () => sheet.deleteColumns(area.column, area.columns));
  } else moveBlock(range, shift === 'Up' ? 'row' : 'column', -1, 'CellDeleted');
}

const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;

/** On a protected sheet lines come and go only where its options allow it; those that go must be unlocked. */
function refuseUnless(range: RangeTarget, option: string, location: string): void {
  const { book, sheet } = range;
  if (!book.protection.isProtected(sheet.getSheetId())) return;
  if (!protectionAllows(range, option)) throw refusal('AccessDenied', location);
  if (option.startsWith('allowDelete')) refuseLocked(range, location);
}

/** Moves everything from the range to the end of the used cells along one axis. */
function moveBlock(range: RangeTarget, axis: 'column' | 'row', sign: 1 | -1, changeType: string): void {
  const { book, sheet, area } = range;
  const location = sign > 0 ? 'Range.insert' : 'Range.delete';
  if (book.protection.isProtected(sheet.getSheetId())) throw refusal('AccessDenied', location);
  const size = axis === 'row' ? 'rows' : 'columns';
  const count = area[size];
  const used = usedArea(sheet, false) ?? area;
  const end = Math.max(used[axis] + used[size], area[axis] + count);
  const block = { ...area, [size]: end - area[axis] };
  const needed = sign > 0 ? end + count : end;
  if (needed > (axis === 'row' ? MAX_ROWS : MAX_COLUMNS)) throw invalidArgument(location);
  growGrid(range, { ...area, [axis]: 0, [size]: needed });
  const source = sign > 0 ? block : { ...block, [axis]: area[axis] + count, [size]: block[size] - count };
  const whole = boundingArea(block, { ...block, [axis]: block[axis] + (sign > 0 ? count : 0) });
  const cells = source[size] > 0 ? gridRange({ ...range, area: source }).getCellDatas() : [];
  const matrix: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (matrix[row] ??= {})[column] = cell;
  };
  forEachCell(whole, (row, column) => put(row, column, EMPTY));
  const offset = sign * count;
  cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell === null || cell === undefined) return;
      const row = source.row + r + (axis === 'row' ? offset : 0);
      const column = source.column + c + (axis === 'column' ? offset : 0);
      put(row, column, { ...EMPTY, ...cell });
    }),
  );
  book.shift = { changeType, area, direction: DIRECTIONS[`${changeType} ${axis}`] ?? '' };
  writeGrid(range, whole, matrix);
  book.shift = null;
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  'CellInserted row': 'Down',
  'CellInserted column': 'Right',
  'CellDeleted row': 'Up',
  'CellDeleted column': 'Left',
};

const EMPTY: ICellData = { v: null, f: null, t: null, si: null, p: null, s: null, custom: null };

function forEachCell(area: Area, run: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) run(row, column);
}

/** `Down` or `Right`, `Up` or `Left`: what the call asked for. */
export function shiftArgument<S extends string>(value: unknown, known: readonly S[], location: string): S {
  const found = known.find((each) => each === value);
  if (found === undefined) throw invalidArgument(location);
  return found;
}
