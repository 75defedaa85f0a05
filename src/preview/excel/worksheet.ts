import { ApiError, invalidArgument } from '../protocol/apiError';
import { HostObject, hostType, type Argument, type Scalar } from '../protocol/hostType';
import { isInsideSheet, MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from './area';
import { numberArgument, stringArgument } from './arguments';
import { autoFilterType } from './autoFilter';
import { findSheet, type SheetTarget } from './book';
import { asAddin } from './cells';
import { chartsType } from './charts';
import { namedRange } from './namedItem';
import { pageLayoutType } from './pageLayout';
import { usedArea } from './usedArea';
import { setVisibility, visibilityOf } from './visibility';

const GRIDLINES: Scalar<SheetTarget> = {
  get: ({ sheet }) => !sheet.hasHiddenGridLines(),
  set: ({ book, sheet }, show) => void asAddin(book, () => sheet.setHiddenGridlines(show !== true)),
};

/** Excel's Worksheet. Its id is the grid's sheet id. */
export const worksheetType = hostType<SheetTarget>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.getSheetId() }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.getSheetId() },
    Name: { get: ({ sheet }) => sheet.getSheetName() },
    Visibility: { get: visibilityOf, set: (target, value) => setVisibility(target, stringArgument(value)) },
    TabColor: { get: ({ sheet }) => sheet.getTabColor() ?? '', set: setTabColor },
    ShowGridlines: GRIDLINES,
    // The name under which office.js sets it; it reads the other one only.
    Gridlines: { ...GRIDLINES, onlyWhenAsked: true },
  },
  navigations: {
    AutoFilter: (target) => autoFilterType(target),
    Charts: (target) => chartsType(target),
    FreezePanes: (target) => target.book.types.freezePanes(target),
    PageLayout: (target) => pageLayoutType(target),
    Protection: (target) => target.book.types.protection(target),
  },
  methods: {
    Activate: activate,
    Delete: remove,
    GetRange: (target, address) => rangeAt(target, address),
    GetRangeByIndexes: (target, row, column, rows, columns) =>
      at(target, {
        row: numberArgument(row),
        column: numberArgument(column),
        rows: numberArgument(rows),
        columns: numberArgument(columns),
      }),
    GetUsedRangeOrNullObject: usedRange,
  },
});

function at({ book, sheet }: SheetTarget, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument('');
  return book.types.range({ book, sheet, area });
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** An address of this sheet, a defined name, or (no argument) the whole sheet. */
function rangeAt(target: SheetTarget, address: Argument): HostObject {
  if (address === null || address === undefined || address === '') return at(target, WHOLE_SHEET);
  const text = stringArgument(address);
  const parsed = parseAddress(text);
  if (parsed === undefined) {
    const named = namedRange(target.book, text, target.sheet);
    if (named === undefined) throw invalidArgument('Worksheet.getRange');
    return target.book.types.range(named);
  }
  const other = parsed.sheet === undefined ? target.sheet : findSheet(target.book, parsed.sheet);
  if (other?.getSheetId() !== target.sheet.getSheetId()) throw invalidArgument('Worksheet.getRange');
  return at(target, parsed.area);
}

function usedRange(target: SheetTarget, valuesOnly: Argument): HostObject {
  const area = usedArea(target.sheet, valuesOnly === true);
  return area === undefined ? HostObject.NULL : at(target, area);
}

function activate({ book, sheet }: SheetTarget): void {
  if (sheet.isSheetHidden())
    throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
  asAddin(book, () => book.workbook.setActiveSheet(sheet));
}

function remove({ book, sheet }: SheetTarget): void {
  const visible = book.workbook.getSheets().filter((each) => !each.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheet.getSheetId()) {
    throw new ApiError(
      'InvalidOperation',
      'A workbook keeps at least one visible sheet.',
      'Worksheet.delete',
    );
  }
  asAddin(book, () => book.workbook.deleteSheet(sheet));
}

function setTabColor({ book, sheet }: SheetTarget, value: Argument): void {
  asAddin(book, () => sheet.setTabColor(stringArgument(value)));
}
