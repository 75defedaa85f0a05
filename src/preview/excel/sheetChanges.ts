import type { Book } from './book';
import { EventType } from './eventHub';

const RENAMED = 'sheet.mutation.set-worksheet-name';
const REORDERED = 'sheet.mutation.set-worksheet-order';

interface Reorder {
  readonly subUnitId: string;
  readonly fromOrder: number;
  readonly toOrder: number;
}

/**
 * Tells of sheets that get another name or another place, whoever does it: the grid tells of both alike.
 * It forgets the name that a sheet had before, so that is kept here.
 */
export function followSheetChanges(book: Book): (mutation: string, params: unknown) => void {
  const names = new Map(
    book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()] as const),
  );
  const renamed = (sheetId: string, nameAfter: string): void => {
    const nameBefore = names.get(sheetId) ?? '';
    names.set(sheetId, nameAfter);
    if (nameAfter === nameBefore) return;
    const change = { type: 'WorksheetNameChanged', source: 'Local', nameBefore, nameAfter };
    book.events.emit(EventType.NameChanged, sheetId, change);
  };
  const reordered = ({ subUnitId, fromOrder, toOrder }: Reorder): void => {
    if (fromOrder === toOrder) return;
    const places = { positionBefore: fromOrder, positionAfter: toOrder };
    book.events.emit(EventType.Moved, subUnitId, { type: 'WorksheetMoved', source: 'Local', ...places });
  };
  return (mutation, params) => {
    if (mutation === 'sheet.mutation.insert-sheet') {
      const { sheet } = params as { sheet: { id: string; name: string } };
      names.set(sheet.id, sheet.name);
    }
    if (mutation === RENAMED) {
      const { subUnitId, name } = params as { subUnitId: string; name: string };
      renamed(subUnitId, name);
    }
    if (mutation === REORDERED) reordered(params as Reorder);
  };
}
