import type {
  Cell as SnapshotCell,
  SheetCells,
  WorkbookCells,
} from '../../../src/workbook/place/workbookCells';
import type { Book } from '../engine/book';

/** The cells of a calculated book as a case is found in them, in the order of a file. */
export function workbookCellsOf(book: Book): WorkbookCells {
  const sheets = book.description.sheets.map(({ name }): SheetCells => {
    const rows = new Map<number, SnapshotCell[]>();
    const sheet = book.sheet(name);
    for (const { row, column } of sheet.inOrder()) {
      const value = sheet.valueAt(row, column);
      if (value === null) continue;
      const line = rows.get(row) ?? [];
      line.push({ col: column, value });
      rows.set(row, line);
    }
    return { name, rows };
  });
  const names = book.description.names.map(({ name, ref }) => ({ name, formula: ref }));
  return { sheets, names, policy: null };
}
