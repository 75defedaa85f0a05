import { ApiError, apiNotFound, invalidArgument } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import {
  boundingArea,
  formatArea,
  intersect,
  isInsideSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
  type Area,
} from './area';
import type { RangeTarget } from './book';
import {
  asAddin,
  gridRange,
  readFormulas,
  readTexts,
  readValues,
  refuseLocked,
  refuseProtected,
  writeCells,
} from './cells';
import { numberArgument, stringArgument } from './arguments';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { isErrorText } from './errorText';
import { fitToArea } from './matrix';
import { rangeMethods } from './rangeMethods';
import { usedArea } from './usedArea';

/** Excel's Range over the grid. */
export const rangeType = hostType<RangeTarget>({
  name: 'Range',
  keptByReference: true,
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    RowIndex: { get: ({ area }) => area.row },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    HasSpill: { get: (range) => spillArea(range) !== undefined },
    Values: { get: readValues, set: (range, value) => writeCells(range, value, 'Range.values') },
    Formulas: { get: readFormulas, set: (range, value) => writeCells(range, value, 'Range.formulas') },
    FormulasLocal: {
      get: readFormulas,
      set: (range, value) => writeCells(range, value, 'Range.formulasLocal'),
    },
    NumberFormat: {
      get: (range) => formatsOf(range),
      set: setNumberFormat,
    },
    Hyperlink: {
      get: hyperlinkOf,
      set: (range, value) => {
        refuseLocked(range, 'Range.hyperlink');
        setHyperlink(range, value);
      },
      onlyWhenAsked: true,
    },
    NumberFormatLocal: {
      get: (range) => formatsOf(range),
      set: setNumberFormat,
    },
    Text: { get: readTexts },
    ValueTypes: { get: (range) => readValues(range).map((row) => row.map(valueType)) },
    RowHidden: { get: ({ sheet, area }) => !sheet.getSheet().getRowVisible(area.row), set: setRowHidden },
    ColumnHidden: {
      get: ({ sheet, area }) => !sheet.getSheet().getColVisible(area.column),
      set: setColumnHidden,
    },
  },
  navigations: {
    ConditionalFormats: (range) => range.book.types.conditionalFormats(range),
    DataValidation: (range) => range.book.types.dataValidation(range),
    Format: (range) => range.book.types.rangeFormat(range),
    Worksheet: (range) => range.book.types.worksheet(range),
  },
  methods: {
    GetCell: (range, row, column) =>
      moved(range, { row: numberArgument(row), column: numberArgument(column), rows: 1, columns: 1 }),
    GetRow: (range, row) =>
      moved(range, { row: numberArgument(row), column: 0, rows: 1, columns: range.area.columns }),
    GetColumn: (range, column) =>
      moved(range, { row: 0, column: numberArgument(column), rows: range.area.rows, columns: 1 }),
    GetOffsetRange: (range, rows, columns) =>
      moved(range, { ...range.area, row: numberArgument(rows), column: numberArgument(columns) }),
    GetResizedRange: (range, rows, columns) =>
      resized(range, range.area.rows + numberArgument(rows), range.area.columns + numberArgument(columns)),
    GetAbsoluteResizedRange: (range, rows, columns) =>
      resized(range, numberArgument(rows), numberArgument(columns)),
    GetLastCell: ({ area, ...range }) =>
      at(range, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetLastRow: (range) =>
      moved(range, { row: range.area.rows - 1, column: 0, rows: 1, columns: range.area.columns }),
    GetLastColumn: (range) =>
      moved(range, { row: 0, column: range.area.columns - 1, rows: range.area.rows, columns: 1 }),
    GetEntireRow: (range) => at(range, { ...range.area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (range) => at(range, { ...range.area, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: (range, other) => at(range, boundingArea(range.area, otherArea(range, other))),
    GetIntersection: (range, other) => orNotFound(intersection(range, other), 'Range.getIntersection'),
    GetIntersectionOrNullObject: intersection,
    GetUsedRange: (range, valuesOnly) => orNotFound(used(range, valuesOnly), 'Range.getUsedRange'),
    GetUsedRangeOrNullObject: used,
    GetSpillingToRange: (range) => orNotFound(spilling(range), 'Range.getSpillingToRange'),
    GetSpillingToRangeOrNullObject: spilling,
    Clear: clear,
    Select: select,
    ...rangeMethods,
    Calculate: ({ book }) => book.api.getFormula().executeCalculation(),
    _ValidateArraySize: () => undefined,
  },
});

function addressOf({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.getSheetName())}!${formatArea(area)}`;
}

function at(range: Omit<RangeTarget, 'area'>, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument('');
  return range.book.types.range({ book: range.book, sheet: range.sheet, area });
}

/** `area` counted from the top-left corner of `range`. */
function moved(range: RangeTarget, area: Area): HostObject {
  return at(range, { ...area, row: range.area.row + area.row, column: range.area.column + area.column });
}

function resized(range: RangeTarget, rows: number, columns: number): HostObject {
  return at(range, { ...range.area, rows, columns });
}

function otherArea(range: RangeTarget, other: Argument): Area {
  const area = typeof other === 'string' ? parseAddress(other)?.area : range.book.types.rangeOf(other)?.area;
  if (area === undefined) throw invalidArgument('');
  return area;
}

function intersection(range: RangeTarget, other: Argument): HostObject {
  const area = intersect(range.area, otherArea(range, other));
  return area === undefined ? HostObject.NULL : at(range, area);
}

function used(range: RangeTarget, valuesOnly: Argument): HostObject {
  const area = usedArea(range.sheet, valuesOnly === true);
  const common = area && intersect(area, range.area);
  return common === undefined ? HostObject.NULL : at(range, common);
}

/** Where the array formula of this one cell spills to. */
function spillArea({ book, sheet, area }: RangeTarget): Area | undefined {
  if (area.rows !== 1 || area.columns !== 1) return undefined;
  return book.spills.areaFrom(book.workbook.getId(), sheet.getSheetId(), area.row, area.column);
}

function spilling(range: RangeTarget): HostObject {
  const area = spillArea(range);
  return area === undefined ? HostObject.NULL : at(range, area);
}

function orNotFound(object: HostObject, location: string): HostObject {
  if (object.isNull) throw new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);
  return object;
}

function formatsOf(range: RangeTarget): string[][] {
  return gridRange(range)
    .getNumberFormats()
    .map((row) => row.map(generalIfBlank));
}

function generalIfBlank(format: string): string {
  return format === '' ? 'General' : format;
}

function valueType(value: WireValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return isErrorText(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

function setNumberFormat(range: RangeTarget, value: Argument): void {
  refuseProtected(range, 'Range.numberFormat', 'allowFormatCells');
  const formats = fitToArea(value, range.area, 'Range.numberFormat');
  asAddin(range.book, () =>
    gridRange(range).setNumberFormats(formats.map((row) => row.map((format) => stringArgument(format)))),
  );
}

function setRowHidden({ book, sheet, area }: RangeTarget, hidden: Argument): void {
  refuseProtected({ book, sheet }, 'Range.rowHidden', 'allowFormatRows');
  asAddin(book, () =>
    hidden === true ? sheet.hideRows(area.row, area.rows) : sheet.showRows(area.row, area.rows),
  );
}

function setColumnHidden({ book, sheet, area }: RangeTarget, hidden: Argument): void {
  refuseProtected({ book, sheet }, 'Range.columnHidden', 'allowFormatColumns');
  asAddin(book, () =>
    hidden === true
      ? sheet.hideColumns(area.column, area.columns)
      : sheet.showColumns(area.column, area.columns),
  );
}

function clear(range: RangeTarget, applyTo: Argument): void {
  refuseLocked(range, 'Range.clear');
  if (applyTo !== 'Contents') refuseProtected(range, 'Range.clear', 'allowFormatCells');
  const what = typeof applyTo === 'string' ? applyTo : 'All';
  if (!['All', 'Contents', 'Formats'].includes(what)) throw apiNotFound(`Range.clear(${what})`);
  const options = { contentsOnly: what === 'Contents', formatOnly: what === 'Formats' };
  asAddin(range.book, () => gridRange(range).clear(what === 'All' ? undefined : options));
}

/** Shows the range as the user's selection, on its own sheet, scrolled into view. */
function select(range: RangeTarget): void {
  const { book, sheet, area } = range;
  if (sheet.isSheetHidden())
    throw new ApiError('InvalidOperation', 'A range of a hidden sheet cannot be selected.', 'Range.select');
  if (book.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) book.workbook.setActiveSheet(sheet);
  sheet.setActiveRange(gridRange(range));
  if ('scrollToCell' in sheet) sheet.scrollToCell(Math.max(0, area.row - 3), 0);
}
