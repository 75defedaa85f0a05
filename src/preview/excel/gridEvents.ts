import type { ICellData } from '../grid/univer';
import { boundingArea, formatArea, type Area } from './area';
import { findSheet, type Book } from './book';
import { EventType } from './eventHub';
import type { ArrayFormulaData } from './spillTable';
import { lineChange } from './lineChanges';
import { movedCells } from './movedCells';
import { selection } from './selection';
import { followSheetChanges } from './sheetChanges';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SELECT = 'sheet.operation.set-selections';
const SPILLS = 'formula.mutation.set-array-formula-data';
const LINE_COMMAND = /^sheet\.command\.((insert|remove)-(row|col)-by-range|move-(rows|cols|range))$/;
const KEPT_EVENT_RANGES = 100;

interface ValuesMutation {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;
}

interface Disposable {
  dispose(): void;
}

/** Turns what happens in the grid into Excel's events. Results of formulas are no change, as in Excel (#3899). */
export function forwardGridEvents(book: Book, selectionChanged: () => void): Disposable {
  const { api, workbook } = book;
  const onSheets = followSheetChanges(book);
  let nextReference = 1;
  let active = workbook.getActiveSheet().getSheetId();

  const onValues = (mutation: ValuesMutation): void => {
    if (moving > 0) return;
    const { values, formats } = changedAreas(mutation);
    if (values !== undefined) emitChanged(mutation.subUnitId, values, 'RangeEdited');
    else if (formats !== undefined) emitFormat(mutation.subUnitId, formats);
  };
  const emitChanged = (sheetId: string, area: Area, changeType: string): void => {
    const referenceId = `event${nextReference++}`;
    const sheet = findSheet(book, sheetId);
    if (sheet === undefined) return;
    remember(book, referenceId, { book, sheet, area });
    book.events.emit(EventType.Changed, sheetId, { ...changeMessage(book, area, changeType), referenceId });
  };
  const onLines = (id: string, params: unknown): void => {
    const change = lineChange(id, params);
    if (change === undefined) return;
    emitChanged(change.sheetId, change.area, change.changeType);
  };
  const onMutation = (id: string, params: unknown): void => {
    onLines(id, params);
    onSheets(id, params);
    for (const { sheetId, area } of movedCells(id, params)) emitChanged(sheetId, area, 'RangeEdited');
  };
  const emitFormat = (sheetId: string, area: Area): void =>
    book.events.emit(EventType.FormatChanged, sheetId, {
      type: 'WorksheetFormatChanged',
      source: 'Local',
      address: formatArea(area),
    });
  const onActive = (): void => {
    const now = workbook.getActiveSheet().getSheetId();
    if (now === active || book.addingSheet) return;
    book.events.emit(EventType.Deactivated, active, { type: 'WorksheetDeactivated' });
    book.events.emit(EventType.Activated, now, { type: 'WorksheetActivated' });
    active = now;
  };

  // Formulas that follow when lines come, go or move are written by the grid; Excel tells of the lines only.
  let moving = 0;

  let selected = '';
  const onSelection = (): void => {
    const { sheet, area } = selection(book);
    const address = `${sheet.getSheetId()} ${formatArea(area)}`;
    if (address === selected) return;
    selected = address;
    book.events.emit(EventType.SelectionChanged, sheet.getSheetId(), {
      type: 'WorksheetSelectionChanged',
      address: formatArea(area),
    });
    selectionChanged();
  };

  const disposables: Disposable[] = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (!LINE_COMMAND.test(event.id)) return;
      moving += 1;
      // Refused by another listener (a locked cell), the command never ends.
      queueMicrotask(() => {
        if (event.cancel === true) moving = Math.max(0, moving - 1);
      });
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === SET_VALUES && options?.fromFormula !== true) onValues(params as ValuesMutation);
      if (LINE_COMMAND.test(id)) moving = Math.max(0, moving - 1);
      if (id === SELECT) onSelection();
      onMutation(id, params);
      if (id === SPILLS) book.spills.update(params as ArrayFormulaData);
    }),
    api.addEvent(api.Event.ActiveSheetChanged, onActive),
    api.addEvent(api.Event.SheetCreated, ({ worksheet }) =>
      book.events.emit(EventType.Added, worksheet.getSheetId(), { type: 'WorksheetAdded', source: 'Local' }),
    ),
    api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
      book.extras.dropSheet(sheetId);
      book.events.emit(EventType.Deleted, sheetId, { type: 'WorksheetDeleted', source: 'Local' });
    }),
    api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const sheetId of Object.keys(unitData[workbook.getId()] ?? {})) {
        book.events.emit(EventType.Calculated, sheetId, { type: 'WorksheetCalculated', address: '' });
      }
    }),
  ];
  return { dispose: () => disposables.forEach((each) => each.dispose()) };
}

/** What a co-author's edit looks like to this add-in: the same event, marked remote. */
export function emitRemoteChange(book: Book, sheetId: string, area: Area): void {
  const message = { ...changeMessage(book, area), source: 'Remote' };
  book.events.emit(EventType.Changed, sheetId, message, true);
}

function changeMessage(book: Book, area: Area, changeType = 'RangeEdited'): Record<string, string> {
  return {
    type: 'WorksheetChanged',
    changeType,
    source: 'Local',
    triggerSource: book.writing ? 'ThisLocalAddin' : 'Unknown',
    address: formatArea(area),
  };
}

function changedAreas({ cellValue: rows = {} }: ValuesMutation): { values?: Area; formats?: Area } {
  const areas: { values?: Area; formats?: Area } = {};
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells)) {
      const kind = cell === null || hasValue(cell) ? 'values' : 'formats';
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      areas[kind] = areas[kind] === undefined ? area : boundingArea(areas[kind], area);
    }
  }
  return areas;
}

function hasValue(cell: ICellData): boolean {
  return 'v' in cell || 'f' in cell || 'p' in cell;
}

function remember(book: Book, id: string, range: Parameters<Book['types']['range']>[0]): void {
  book.eventRanges.set(id, range);
  const [oldest] = book.eventRanges.keys();
  if (book.eventRanges.size > KEPT_EVENT_RANGES && oldest !== undefined) book.eventRanges.delete(oldest);
}
