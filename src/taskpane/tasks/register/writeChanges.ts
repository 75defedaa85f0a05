import { a1 } from '../../../core/model/address';
import { undoneChanges, type RowChange } from '../../../core/register/rowChange';
import type { CellEdit, WorkbookPort } from '../../../workbook/port';
import type { Work } from '../desk';
import { sheetGrowths } from './sheetGrowths';
import { rowChunks } from './writeRows';

/** What came of writing rows of the register's lists, with what undoes it. */
export type ChangesWritten =
  | { readonly kind: 'written' | 'undone'; readonly rows: number; readonly undo: readonly RowChange[] }
  /** The rows written before stay. */
  | { readonly kind: 'cancelled'; readonly rows: number; readonly undo: readonly RowChange[] }
  /** Cells that others changed since they were read; what stands before them is written. */
  | { readonly kind: 'changed'; readonly cells: readonly string[]; readonly undo: readonly RowChange[] }
  /** The register with its new sheets was opened beside this one. */
  | { readonly kind: 'opened' };

/** Opens the register with the sheets that it lacked as a new workbook. */
export function openWithSheets(book: Uint8Array): Work<ChangesWritten> {
  return async ({ port }) => {
    await port.openAsNewWorkbook(book);
    return { kind: 'opened' };
  };
}

/** Writes rows, all of a call or none; a cell that says something else by now stops it. */
export function writeChanges(changes: readonly RowChange[]): Work<ChangesWritten> {
  return write(changes, 'written');
}

/** Puts back what was there before, wherever nobody worked on it since. */
export function undoChanges(changes: readonly RowChange[]): Work<ChangesWritten> {
  return write(changes, 'undone');
}

function write(changes: readonly RowChange[], done: 'written' | 'undone'): Work<ChangesWritten> {
  return async ({ port, onProgress, signal }) => {
    const written: RowChange[] = [];
    const undo = () => undoneChanges([...written].reverse());
    onProgress(0, changes.length);
    for (const chunk of rowChunks(changes)) {
      if (signal.aborted) return { kind: 'cancelled', rows: written.length, undo: undo() };
      // Looks first: they would take away the mark by which a version `1.300` stays a text.
      await grow(port, chunk);
      const { conflicts } = await port.apply(chunk.flatMap(cellEdits));
      if (conflicts.length > 0) {
        const cells = conflicts.map(({ place: { sheet, cell } }) => `${sheet}!${cell}`);
        return { kind: 'changed', cells, undo: undo() };
      }
      written.push(...chunk);
      onProgress(written.length, changes.length);
    }
    return { kind: done, rows: written.length, undo: undo() };
  };
}

const cellEdits = ({ sheet, row, cells }: RowChange): CellEdit[] =>
  cells.map(({ column, before, value }) => ({
    place: { sheet, cell: a1(column, row) },
    value,
    expected: before,
  }));

/** Rows with formulas are new ones. */
async function grow(port: WorkbookPort, changes: readonly RowChange[]): Promise<void> {
  for (const growth of sheetGrowths(changes)) await port.growSheet(growth);
}
