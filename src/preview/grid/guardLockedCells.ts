import { intersect, type Area } from '../excel/area';
import { findSheet, type Book } from '../excel/book';
import { refuseLocked } from '../excel/cells';
import type { IRange } from './univer';

/** Commands of the user that change cells; on a protected sheet they need unlocked ones. */
const CHANGING =
  /^sheet\.command\.(set-range-values|clear-selection|paste|.*fill|move-range|delete-range|insert-range|insert-(multi-)?(row|col)|remove-(row|col)|set-style|.*-merge|set-row-height|set-worksheet-col-width|numfmt)/;

interface Disposable {
  dispose(): void;
}

/**
 * Keeps the user out of locked cells of protected sheets: the grid itself knows nothing of Excel's
 * sheet protection. In protected view no cell can be changed. `onRefused` tells the user.
 */
export function guardLockedCells(book: Book, onRefused: () => void, isReadOnly: () => boolean): Disposable {
  const { api } = book;
  const refuse = (event: { cancel?: boolean }): void => {
    event.cancel = true;
    onRefused();
  };
  const disposables = [
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (
        isReadOnly() ||
        touchesLocked(book, event.worksheet.getSheetId(), [oneCell(event.row, event.column)])
      )
        refuse(event);
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (book.writing || !CHANGING.test(event.id)) return;
      const { sheetId, areas } = targetOf(book, event.params);
      if (isReadOnly() || touchesLocked(book, sheetId, areas)) refuse(event);
    }),
  ];
  return { dispose: () => disposables.forEach((each) => each.dispose()) };
}

function touchesLocked(book: Book, sheetId: string, areas: readonly Area[]): boolean {
  const sheet = findSheet(book, sheetId);
  if (sheet === undefined || !book.protection.isProtected(sheetId)) return false;
  const grid = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  return areas.some((each) => {
    const area = intersect(each, grid);
    try {
      if (area !== undefined) refuseLocked({ book, sheet, area }, '');
      return false;
    } catch {
      return true; // AccessDenied: some cell of the area is locked
    }
  });
}

/** Where a command works: the range it names, or the user's selection. */
function targetOf(book: Book, params: unknown): { sheetId: string; areas: Area[] } {
  const { subUnitId, range, ranges } = (params ?? {}) as {
    subUnitId?: string;
    range?: IRange | IRange[];
    ranges?: IRange[];
  };
  const sheet = book.workbook.getActiveSheet();
  const named = ranges ?? (range === undefined ? [] : [range].flat());
  const selected =
    sheet
      .getSelection()
      ?.getActiveRangeList()
      .map((each) => each.getRange()) ?? [];
  return {
    sheetId: subUnitId ?? sheet.getSheetId(),
    areas: (named.length > 0 ? named : selected).map(areaOf),
  };
}

function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function oneCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
