import { ApiError, apiNotFound, invalidArgument } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { boundingArea, formatArea, intersect, isInsideSheet, quoteSheet, type Area } from './area';
import type { RangeTarget, SheetTarget } from './book';
import {
  asAddin,
  gridRange,
  readFormulas,
  readValues,
  refuseLocked,
  refuseProtected,
  writeCells,
} from './cells';
import { booleanArgument, numberArgument, stringArgument } from './arguments';
import { copyCells } from './copyCells';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { fitToArea } from './matrix';
import { usedArea } from './usedArea';

/** Excel's Range over the grid. */
export const rangeType = hostType<RangeTarget>({
  name: 'Range',
  keptByReference: true,
  scalars: {
    Address: { get: ({ sheet, area }) => `${quoteSheet(sheet.getSheetName())}!${formatArea(area)}` },
    ColumnHidden: { get: isColumnHidden, set: setColumnHidden },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnIndex: { get: ({ area }) => area.column },
    RowHidden: { get: isRowHidden, set: setRowHidden },
    RowCount: { get: ({ area }) => area.rows },
    RowIndex: { get: ({ area }) => area.row },
    Values: { get: readValues, set: (range, value) => writeCells(range, value, 'Range.values') },
    Formulas: { get: readFormulas, set: (range, value) => writeCells(range, value, 'Range.formulas') },
    NumberFormat: { get: formatsOf, set: setNumberFormat },
    Hyperlink: {
      get: hyperlinkOf,
      set: (range, value) => {
        refuseLocked(range, 'Range.hyperlink');
        setHyperlink(range, value);
      },
      onlyWhenAsked: true,
    },
  },
  navigations: {
    ConditionalFormats: (range) => range.book.types.conditionalFormats(range),
    DataValidation: (range) => range.book.types.dataValidation(range),
    Format: (range) => range.book.types.rangeFormat(range),
    Worksheet: (range) => range.book.types.worksheet(range),
  },
  methods: {
    Clear: clear,
    CopyFrom: copyCells,
    GetUsedRangeOrNullObject: used,
    Merge: merge,
    Select: select,
    // office.js cuts what is written to more than 1,500 cells into pieces of whole rows.
    _ValidateArraySize: () => undefined,
    GetRow: ({ area, ...range }, row) => at(range, { ...area, row: area.row + numberArgument(row), rows: 1 }),
    GetBoundingRect: (range, other) => at(range, boundingArea(range.area, otherArea(range, other))),
  },
});

function at(range: SheetTarget, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument('');
  return range.book.types.range({ book: range.book, sheet: range.sheet, area });
}

function otherArea({ book }: RangeTarget, other: Argument): Area {
  const area = book.types.rangeOf(other)?.area;
  if (area === undefined) throw invalidArgument('Range.getBoundingRect');
  return area;
}

function used(range: RangeTarget, valuesOnly: Argument): HostObject {
  const area = usedArea(range.sheet, valuesOnly === true);
  const common = area && intersect(area, range.area);
  return common === undefined ? HostObject.NULL : at(range, common);
}

/** true or false where all columns agree, null where they do not, as in Excel. */
function isColumnHidden({ sheet, area }: RangeTarget): boolean | null {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const hidden = columns.filter((column) => !sheet.getSheet().getColVisible(column)).length;
  return hidden === 0 ? false : hidden === columns.length ? true : null;
}

function setColumnHidden(range: RangeTarget, value: Argument): void {
  const { book, sheet, area } = range;
  refuseProtected(range, 'Range.columnHidden', 'allowFormatColumns');
  const isHidden = booleanArgument(value);
  asAddin(book, () =>
    isHidden ? sheet.hideColumns(area.column, area.columns) : sheet.showColumns(area.column, area.columns),
  );
}

const HIDE_ROWS = 'sheet.mutation.set-row-hidden';
const SHOW_ROWS = 'sheet.mutation.set-row-visible';

function isRowHidden({ sheet, area }: RangeTarget): boolean | null {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const hidden = rows.filter((row) => !sheet.getSheet().getRowVisible(row)).length;
  return hidden === 0 ? false : hidden === rows.length ? true : null;
}

/** By the mutation: the grid's own command selects another cell as well, which Excel does not. */
function setRowHidden(range: RangeTarget, value: Argument): void {
  const { book, sheet, area } = range;
  refuseProtected(range, 'Range.rowHidden', 'allowFormatRows');
  const id = booleanArgument(value) ? HIDE_ROWS : SHOW_ROWS;
  const ranges = [
    {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: 0,
      endColumn: sheet.getMaxColumns() - 1,
    },
  ];
  const target = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId() };
  asAddin(book, () => book.api.syncExecuteCommand(id, { ...target, ranges }));
}

function formatsOf(range: RangeTarget): string[][] {
  return gridRange(range)
    .getNumberFormats()
    .map((row) => row.map((format) => (format === '' ? 'General' : format)));
}

function setNumberFormat(range: RangeTarget, value: Argument): void {
  refuseProtected(range, 'Range.numberFormat', 'allowFormatCells');
  const formats = fitToArea(value, range.area, 'Range.numberFormat');
  asAddin(range.book, () =>
    gridRange(range).setNumberFormats(formats.map((row) => row.map((format) => stringArgument(format)))),
  );
}

/** Contents and looks; nothing less is asked for. */
function clear(range: RangeTarget, applyTo: Argument): void {
  refuseLocked(range, 'Range.clear');
  refuseProtected(range, 'Range.clear', 'allowFormatCells');
  if (typeof applyTo === 'string' && applyTo !== 'All') throw apiNotFound(`Range.clear(${applyTo})`);
  asAddin(range.book, () => gridRange(range).clear());
}

/** Merged cells keep the value of the first one only. */
function merge(range: RangeTarget, across: Argument): void {
  if (across === true) throw apiNotFound('Range.merge(across)');
  refuseProtected(range, 'Range.merge');
  asAddin(range.book, () => gridRange(range).merge({ isForceMerge: true }));
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
