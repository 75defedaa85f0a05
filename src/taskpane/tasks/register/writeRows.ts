import type { RegisterPlace, RowEdit } from '../../../core/register/registerPlace';
import type { CellValue } from '../../../core/model/reading';
import { a1 } from '../../../core/model/address';
import type { CellEdit, WorkbookPort } from '../../../workbook/port';

/** Cells in one call: texts of cells this long stay below the 5 MB that Excel on the web takes. */
const CELLS_AT_ONCE = 9_000;
const LETTERS_AT_ONCE = 1_000_000;

/** Rows in as many calls as the host's limit on one asks for. */
export function rowChunks<Edit extends Pick<RowEdit, 'cells'>>(
  edits: readonly Edit[],
): readonly (readonly Edit[])[] {
  const chunks: Edit[][] = [];
  let [cells, letters] = [Infinity, Infinity];
  for (const edit of edits) {
    const length = edit.cells.reduce((sum, { value }) => sum + String(value ?? '').length, 0);
    if (cells + edit.cells.length > CELLS_AT_ONCE || letters + length > LETTERS_AT_ONCE) {
      chunks.push([]);
      [cells, letters] = [0, 0];
    }
    chunks.at(-1)?.push(edit);
    cells += edit.cells.length;
    letters += length;
  }
  return chunks;
}

/** What becomes of writing rows. */
export type RowsWritten =
  | { readonly kind: 'written' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'changed'; readonly cells: readonly string[] };

/**
 * Writes rows, all of a call or none. A row that belongs to another case by now is not overwritten: its
 * number is compared in the same round trip that looks before each write.
 */
export async function writeRows(
  port: WorkbookPort,
  place: RegisterPlace,
  edits: readonly RowEdit[],
  onDone: (rows: number) => void,
  signal: AbortSignal,
): Promise<RowsWritten> {
  const caseColumn = place.columns.get('caseId');
  const before = new Map(place.records.map(({ row, values }) => [row, values.caseId ?? null]));
  let done = 0;
  for (const chunk of rowChunks(edits)) {
    if (signal.aborted) return { kind: 'cancelled' };
    const { conflicts } = await port.apply(
      chunk.flatMap((edit) => cellEdits(edit, edit.sheet === place.sheet ? caseColumn : undefined, before)),
    );
    if (conflicts.length > 0)
      return { kind: 'changed', cells: conflicts.map(({ place: { sheet, cell } }) => `${sheet}!${cell}`) };
    onDone((done += chunk.length));
  }
  return { kind: 'written' };
}

function cellEdits(
  { sheet, row, cells }: RowEdit,
  caseColumn: number | undefined,
  before: ReadonlyMap<number, CellValue>,
): CellEdit[] {
  return cells.map(({ column, value }) => {
    const edit: CellEdit = { place: { sheet, cell: a1(column, row) }, value };
    return column === caseColumn ? { ...edit, expected: before.get(row) ?? null } : edit;
  });
}
