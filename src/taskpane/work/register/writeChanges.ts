import { a1 } from '../../../core/model/address';
import { undoneChanges, type RowChange } from '../../../core/register/rowChange';
import type { CellEdit, SheetGrowth, WorkbookPort } from '../../../workbook/port';
import type { Work } from '../desk';
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
  for (const growth of growthsOf(changes)) await port.growSheet(growth);
}

/** New rows that stand below each other, together. */
function growthsOf(changes: readonly RowChange[]): readonly SheetGrowth[] {
  const fresh = changes.filter(({ formulas }) => formulas.length > 0).sort((a, b) => a.row - b.row);
  const runs: RowChange[][] = [];
  for (const change of fresh) {
    const last = runs.at(-1)?.at(-1);
    if (last?.sheet === change.sheet && last.row === change.row - 1) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run): readonly SheetGrowth[] => {
    const [first] = run;
    if (first === undefined) return [];
    return [
      {
        sheet: first.sheet,
        modelRow: first.model,
        firstRow: first.row,
        rows: run.length,
        formulas: first.formulas.map(({ column }, index) => ({
          column,
          lines: run.map(({ formulas }) => formulas[index]?.formula ?? '""'),
        })),
      },
    ];
  });
}
