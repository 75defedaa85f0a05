import { ApiError } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { FRange, ICellData, MaybeCell } from '../grid/univer';
import { intersect, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { RangeTarget, SheetTarget } from './book';
import { cellValue, cellWrite, textWrite, type CellValue } from './cellValue';
import { fitToArea } from './matrix';
import { isLocked } from './protectionTable';

const SET_VALUES = 'sheet.command.set-range-values';

/** The grid's view of a range, cut to the size of the grid. */
export function gridRange({ book, sheet, area }: RangeTarget): FRange {
  growGrid({ book, sheet }, area);
  const cut = withinGrid(sheet, area);
  return sheet.getRange(cut.row, cut.column, cut.rows, cut.columns);
}

/** Excel's sheets have every cell there is; the grid gets those that are named. Whole rows and columns are cut. */
export function growGrid({ book, sheet }: SheetTarget, { row, column, rows, columns }: Area): void {
  asAddin(book, () => {
    if (rows < MAX_ROWS && row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (columns < MAX_COLUMNS && column + columns > sheet.getMaxColumns())
      sheet.setColumnCount(column + columns);
  });
}

function withinGrid(sheet: SheetTarget['sheet'], area: Area): Area {
  const grid = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const cut = intersect(area, grid);
  if (cut === undefined)
    throw new ApiError('InvalidArgument', 'The range is outside the grid of this preview.');
  return cut;
}

/** Raw values, spilled ones included; a blank cell is "". */
export function readValues(range: RangeTarget): CellValue[][] {
  const { book, sheet, area } = range;
  const [unitId, sheetId] = [book.workbook.getId(), sheet.getSheetId()];
  const spilled = book.spills.hasAny(unitId, sheetId);
  const valueOf = (cell: MaybeCell, row: number, column: number): CellValue => {
    const value = cellValue(cell);
    return value === '' && spilled
      ? cellValue(book.spills.cellAt(unitId, sheetId, area.row + row, area.column + column))
      : value;
  };
  return gridRange(range)
    .getCellDatas()
    .map((row, r) => row.map((cell, c) => valueOf(cell, r, c)));
}

/** Formulas where there are any, else raw values. */
export function readFormulas(range: RangeTarget): CellValue[][] {
  const formulas = gridRange(range).getFormulas();
  return readValues(range).map((row, r) => row.map((value, c) => formulaOr(formulas[r]?.[c], value)));
}

function formulaOr(formula: string | undefined, value: CellValue): CellValue {
  return formula === undefined || formula === '' ? value : formula;
}

/** Texts as shown; a truth value is TRUE or FALSE. The sheet's conditional formats have their say in it. */
export function readTexts(range: RangeTarget): string[][] {
  const values = readValues(range);
  const shown = gridRange(range).getDisplayValues();
  return shown.map((row, r) => row.map((text, c) => shownText(values[r]?.[c], text)));
}

function shownText(value: CellValue | undefined, text: string): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : text;
}

/**
 * Writes values or formulas. All or nothing: shape, length and protection are checked first.
 * Ranges larger than the grid refuse a 2-D array, as the caller could not have built one.
 */
export function writeCells(range: RangeTarget, value: Argument, location: string): void {
  growGrid(range, range.area);
  const area = withinGrid(range.sheet, range.area);
  const rows = fitToArea(value, area, location);
  const { locale } = range.book.document;
  const writes = rows.map((row, r) =>
    row.map((cell, c) => {
      const write = cellWrite(cell, location, locale);
      return typeof cell === 'string'
        ? inFormat(range.sheet, area.row + r, area.column + c, cell, write)
        : write;
    }),
  );
  const touched = (r: number, c: number): boolean => writes[r]?.[c] !== undefined;
  refuseLocked({ ...range, area }, location, touched);
  const matrix = sparseMatrix(area, writes);
  if (Object.keys(matrix).length > 0) writeGrid(range, area, matrix);
}

/** A cell of the Text format takes any text as it is; one with another format of its own keeps that. */
function inFormat(
  sheet: SheetTarget['sheet'],
  row: number,
  column: number,
  text: string,
  write: ICellData | undefined,
): ICellData | undefined {
  const isRead = write !== undefined && text !== '' && !text.startsWith("'") && write.v !== text;
  if (!isRead) return write;
  const format = sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? 'General';
  if (format === '@') return textWrite(text);
  return format === 'General' ? write : withoutStyle(write);
}

function withoutStyle({ s: _s, ...rest }: ICellData): ICellData {
  return rest;
}

/**
 * AccessDenied on a protected sheet, whatever the cell, unless its options allow it (`allowFormatCells`).
 */
export function refuseProtected(target: SheetTarget, location: string, option?: string): void {
  if (!target.book.protection.isProtected(target.sheet.getSheetId())) return;
  if (option === undefined || !protectionAllows(target, option)) throw denied(location);
}

/** AccessDenied when a touched cell of a protected sheet is locked. */
export function refuseLocked(
  range: RangeTarget,
  location: string,
  touched = (_r: number, _c: number): boolean => true,
): void {
  if (!range.book.protection.isProtected(range.sheet.getSheetId())) return;
  const cells = gridRange(range).getCellDatas();
  const { sheet, area } = range;
  const locked = cells.some((row, r) =>
    row.some((cell, c) => touched(r, c) && isLocked(sheet, area.row + r, area.column + c, cell)),
  );
  if (locked) throw denied(location);
}

function denied(location: string): ApiError {
  return new ApiError(
    'AccessDenied',
    "You can't perform the requested operation: the cell is protected.",
    location,
  );
}

/** Whether a protected sheet allows this all the same (`allowFormatCells`, …). */
export function protectionAllows({ book, sheet }: SheetTarget, option: string): boolean {
  return book.protection.optionsOf(sheet.getSheetId())?.[option] === true;
}

type Matrix = Record<number, Record<number, ICellData>>;

/** Absolute rows and columns, only the cells that are written. */
function sparseMatrix(area: Area, writes: readonly (readonly (ICellData | undefined)[])[]): Matrix {
  const matrix: Matrix = {};
  writes.forEach((row, r) => {
    const cells = row.flatMap((cell, c) => (cell === undefined ? [] : [[area.column + c, cell] as const]));
    if (cells.length > 0) matrix[area.row + r] = Object.fromEntries(cells);
  });
  return matrix;
}

/** Writes cells as they are, without any check. */
export function writeGrid({ book, sheet }: SheetTarget, area: Area, value: Matrix): void {
  const range = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  asAddin(book, () =>
    book.api.syncExecuteCommand(SET_VALUES, {
      unitId: book.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      range,
      value,
    }),
  );
}

/** Runs a change of the grid on behalf of the add-in, so that events can tell it from the user's. */
export function asAddin<R>(book: SheetTarget['book'], change: () => R): R {
  const before = book.writing;
  book.writing = true;
  try {
    return change();
  } finally {
    book.writing = before;
  }
}
