import type { Book } from './book';
import { EventType } from './eventHub';

interface OneSheet {
  readonly subUnitId: string;
}

/**
 * Tells of sheets that come, go or get another name, whoever does it, undoing included. The grid forgets the
 * name that a sheet had before, so that is kept here.
 */
export function followSheetChanges(book: Book): (mutation: string, params: unknown) => void {
  const names = new Map(
    book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()] as const),
  );
  const added = (sheetId: string, name: string): void => {
    names.set(sheetId, name);
    book.events.emit(EventType.Added, sheetId, { type: 'WorksheetAdded', source: 'Local' });
  };
  const deleted = (sheetId: string): void => {
    book.extras.dropSheet(sheetId);
    book.events.emit(EventType.Deleted, sheetId, { type: 'WorksheetDeleted', source: 'Local' });
  };
  const renamed = (sheetId: string, nameAfter: string): void => {
    const nameBefore = names.get(sheetId) ?? '';
    names.set(sheetId, nameAfter);
    if (nameAfter === nameBefore) return;
    const change = { type: 'WorksheetNameChanged', source: 'Local', nameBefore, nameAfter };
    book.events.emit(EventType.NameChanged, sheetId, change);
  };
  return (mutation, params) => {
    switch (mutation) {
      case 'sheet.mutation.insert-sheet': {
        const { sheet } = params as { sheet: { id: string; name: string } };
        added(sheet.id, sheet.name);
        break;
      }
      case 'sheet.mutation.remove-sheet':
        deleted((params as OneSheet).subUnitId);
        break;
      case 'sheet.mutation.set-worksheet-name': {
        const { subUnitId, name } = params as OneSheet & { name: string };
        renamed(subUnitId, name);
        break;
      }
    }
  };
}
