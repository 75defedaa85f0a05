import type { ICellData } from '../grid/univer';
import { boundingArea, formatArea, type Area } from './area';
import type { Book } from './book';
import { EventType } from './eventHub';
import type { ArrayFormulaData } from './spillTable';
import { lineChange } from './lineChanges';
import { movedCells } from './movedCells';
import { selection } from './selection';
import { followSheetChanges } from './sheetChanges';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SELECT = 'sheet.operation.set-selections';
const SPILLS = 'formula.mutation.set-array-formula-data';
/** Commands after which the grid writes formulas that have to follow. */
const FOLLOWED =
  /^sheet\.command\.((insert|remove)-(row|col)-by-range|move-(rows|cols|range)|set-worksheet-name)$/;

interface ValuesMutation {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;
}

interface Disposable {
  dispose(): void;
}

/** Turns what happens in the grid into Excel's events. Results of formulas are no change, as in Excel (#3899). */
export function forwardGridEvents(book: Book): Disposable {
  const { api, workbook } = book;
  const onSheets = followSheetChanges(book);
  const onSelection = selectionTeller(book);
  // Formulas that follow lines and names of sheets are written by the grid; Excel tells of the lines and names only.
  let following = 0;

  const emitChanged = (sheetId: string, area: Area, changeType: string): void =>
    book.events.emit(EventType.Changed, sheetId, {
      type: 'WorksheetChanged',
      changeType,
      source: 'Local',
      triggerSource: book.writing ? 'ThisLocalAddin' : 'Unknown',
      address: formatArea(area),
    });
  const onValues = (mutation: ValuesMutation): void => {
    const area = following > 0 ? undefined : changedArea(mutation);
    if (area !== undefined) emitChanged(mutation.subUnitId, area, 'RangeEdited');
  };
  const onMutation = (id: string, params: unknown): void => {
    const lines = lineChange(id, params);
    if (lines !== undefined) emitChanged(lines.sheetId, lines.area, lines.changeType);
    onSheets(id, params);
    for (const { sheetId, area } of movedCells(id, params)) emitChanged(sheetId, area, 'RangeEdited');
  };

  const disposables: Disposable[] = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (!FOLLOWED.test(event.id)) return;
      following += 1;
      // Refused by another listener (a locked cell), the command never ends.
      queueMicrotask(() => {
        if (event.cancel === true) following = Math.max(0, following - 1);
      });
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === SET_VALUES && options?.fromFormula !== true) onValues(params as ValuesMutation);
      if (FOLLOWED.test(id)) following = Math.max(0, following - 1);
      if (id === SELECT) onSelection();
      onMutation(id, params);
      if (id === SPILLS) book.spills.update(params as ArrayFormulaData);
    }),
    api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const sheetId of Object.keys(unitData[workbook.getId()] ?? {})) {
        book.events.emit(EventType.Calculated, sheetId, { type: 'WorksheetCalculated', address: '' });
      }
    }),
  ];
  return { dispose: () => disposables.forEach((each) => each.dispose()) };
}

/** Tells of a selection once, however often the grid does. */
function selectionTeller(book: Book): () => void {
  let told = '';
  return () => {
    const { sheet, area } = selection(book);
    const place = `${sheet.getSheetId()} ${formatArea(area)}`;
    if (place === told) return;
    told = place;
    book.events.emit(EventType.SelectionChanged, sheet.getSheetId(), {
      type: 'WorksheetSelectionChanged',
      address: formatArea(area),
    });
  };
}

/** Around all cells whose content changes; undefined where only their looks do. */
function changedArea({ cellValue: rows = {} }: ValuesMutation): Area | undefined {
  let changed: Area | undefined;
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !hasValue(cell)) continue;
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      changed = changed === undefined ? area : boundingArea(changed, area);
    }
  }
  return changed;
}

function hasValue(cell: ICellData): boolean {
  return 'v' in cell || 'f' in cell || 'p' in cell;
}
