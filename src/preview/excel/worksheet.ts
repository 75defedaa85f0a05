import { ApiError, invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument, type Scalar } from '../protocol/hostType';
import { isInsideSheet, MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from './area';
import { numberArgument, stringArgument } from './arguments';
import { findSheet, type SheetTarget } from './book';
import { asAddin } from './cells';
import { autoFilterType } from './autoFilter';
import { chartsType } from './charts';
import { EventType } from './eventHub';
import { namedRange } from './namedItem';
import { eventRegistration } from './eventRegistration';
import { pageLayoutType } from './pageLayout';
import { renameSheet } from './sheetNames';
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
    Name: { get: ({ sheet }) => sheet.getSheetName(), set: renameSheet },
    Position: { get: ({ sheet }) => sheet.getIndex(), set: move },
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
    Names: (target) => target.book.types.names(target),
    PageLayout: (target) => pageLayoutType(target),
    Protection: (target) => target.book.types.protection(target),
  },
  methods: {
    Activate: activate,
    Calculate: ({ book }) => book.api.getFormula().executeCalculation(),
    Delete: remove,
    GetCell: (target, row, column) =>
      at(target, { row: numberArgument(row), column: numberArgument(column), rows: 1, columns: 1 }),
    GetNext: (target, visibleOnly) => neighbour(target, 1, visibleOnly, 'Worksheet.getNext'),
    GetNextOrNullObject: (target, visibleOnly) => neighbour(target, 1, visibleOnly),
    GetPrevious: (target, visibleOnly) => neighbour(target, -1, visibleOnly, 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (target, visibleOnly) => neighbour(target, -1, visibleOnly),
    _GetAnotherWorksheetById: (target, id) => anotherSheet(target, id),
    _GetSheetById: (target, id) => anotherSheet(target, id),
    GetRange: (target, address) => rangeAt(target, address),
    GetRangeByIndexes: (target, row, column, rows, columns) =>
      at(target, {
        row: numberArgument(row),
        column: numberArgument(column),
        rows: numberArgument(rows),
        columns: numberArgument(columns),
      }),
    GetRanges: rangesAt,
    GetUsedRange: (target, valuesOnly) =>
      usedRange(target, valuesOnly, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, valuesOnly) => usedRange(target, valuesOnly),
    ...eventRegistration<SheetTarget>(({ sheet }) => sheet.getSheetId(), {
      DataChangedEvent: EventType.Changed,
      ActivatedEvent: EventType.Activated,
      DeactivatedEvent: EventType.Deactivated,
      SelectionChangedEvent: EventType.SelectionChanged,
      CalculatedEvent: EventType.Calculated,
      FormatChangedEvent: EventType.FormatChanged,
      ProtectionChangedEvent: EventType.ProtectionChanged,
      EventNameChanged: EventType.NameChanged,
      EventVisibilityChanged: EventType.VisibilityChanged,
    }),
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

function rangesAt(target: SheetTarget, addresses: Argument): HostObject {
  const areas = stringArgument(addresses)
    .split(',')
    .map((text) => {
      const area = parseAddress(text)?.area;
      if (area === undefined) throw invalidArgument('Worksheet.getRanges');
      return { book: target.book, sheet: target.sheet, area };
    });
  return target.book.types.rangeAreas(areas);
}

function usedRange(target: SheetTarget, valuesOnly: Argument, ifBlank?: Area): HostObject {
  const area = usedArea(target.sheet, valuesOnly === true) ?? ifBlank;
  return area === undefined ? HostObject.NULL : at(target, area);
}

function activate({ book, sheet }: SheetTarget): void {
  if (sheet.isSheetHidden())
    throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
  asAddin(book, () => book.workbook.setActiveSheet(sheet));
}

function anotherSheet({ book }: SheetTarget, id: Argument): HostObject {
  const sheet = findSheet(book, stringArgument(id));
  if (sheet === undefined) throw itemNotFound('Worksheet');
  return book.types.worksheet({ book, sheet });
}

/** The sheet beside this one; without a location a missing one is the null object. */
function neighbour(
  { book, sheet }: SheetTarget,
  step: 1 | -1,
  visibleOnly: Argument,
  location?: string,
): HostObject {
  const sheets = book.workbook.getSheets().filter((each) => visibleOnly !== true || !each.isSheetHidden());
  const others = sheets.filter((each) => (each.getIndex() - sheet.getIndex()) * step > 0);
  const found = step === 1 ? others[0] : others.at(-1);
  if (found !== undefined) return book.types.worksheet({ book, sheet: found });
  if (location !== undefined) throw itemNotFound(location);
  return HostObject.NULL;
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

function move({ book, sheet }: SheetTarget, value: Argument): void {
  const position = numberArgument(value);
  if (position < 0 || position >= book.workbook.getSheets().length) throw itemNotFound('Worksheet.position');
  asAddin(book, () => book.workbook.moveSheet(sheet, position));
}

function setTabColor({ book, sheet }: SheetTarget, value: Argument): void {
  asAddin(book, () => sheet.setTabColor(stringArgument(value)));
}
