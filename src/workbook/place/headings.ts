import { a1 } from '../../core/model/address';
import { comparable } from './comparable';
import type { SheetCells } from './workbookCells';

/** A heading row and the column of each field found in it, zero-based. */
export interface Headings<F extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<F, number>;
}

/** Words that a field's heading may read, comparable; both languages. */
export type HeadingWords<F extends string> = ReadonlyMap<string, F>;

/** No heading is nearly as long, however it is spaced; guidance and evidence need not be compared. */
const LONGEST = 100;

/**
 * The topmost row of a sheet that holds all the needed headings, wherever rows and columns were
 * moved to. Where a heading stands twice, the first counts.
 * @returns null when no row has them all
 */
export function findHeadings<F extends string>(
  sheet: SheetCells,
  words: HeadingWords<F>,
  needed: readonly F[],
): Headings<F> | null {
  for (const [row, cells] of sheet.rows) {
    if (cells.length < needed.length) continue;
    const columns = new Map<F, number>();
    for (const { col, value } of cells) {
      if (typeof value !== 'string' || value.length > LONGEST) continue;
      const field = words.get(comparable(value));
      if (field !== undefined && !columns.has(field)) columns.set(field, col);
    }
    if (needed.every((field) => columns.has(field))) return { row, columns };
  }
  return null;
}

/**
 * Address of a needed heading that stands a second time in the heading row, or of another row that holds all of
 * them; null where the table is the only one of its sheet.
 */
export function findSecondTable<F extends string>(
  sheet: SheetCells,
  words: HeadingWords<F>,
  headings: Headings<F>,
  needed: readonly F[],
): string | null {
  for (const [row, cells] of sheet.rows) {
    const found = new Map<F, number>();
    for (const { col, value } of cells) {
      if (typeof value !== 'string' || value.length > LONGEST) continue;
      const field = words.get(comparable(value));
      if (field === undefined || !needed.includes(field)) continue;
      if (row === headings.row && headings.columns.get(field) !== col) return a1(col, row + 1);
      found.set(field, col);
    }
    const [first = 0] = found.values();
    if (row !== headings.row && needed.every((field) => found.has(field))) return a1(first, row + 1);
  }
  return null;
}
