import type { RawSheet } from '../rawWorkbook';
import { comparable } from './comparable';

/** A heading row and the column of each field found in it, zero-based. */
export interface Headings<F extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<F, number>;
}

/**
 * The topmost row that holds all needed headings, wherever rows and columns were moved to.
 * Where a heading stands twice, the first counts.
 * @param words comparable texts of the headings in both languages
 * @returns null when no row has them all
 */
export function findHeadings<F extends string>(
  sheet: RawSheet,
  words: ReadonlyMap<string, F>,
  needed: readonly F[],
): Headings<F> | null {
  for (const [row, cells] of sheet.rows) {
    const columns = new Map<F, number>();
    for (const { col, value } of cells) {
      const field = typeof value === 'string' ? words.get(comparable(value)) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, col);
    }
    if (needed.every((field) => columns.has(field))) return { row, columns };
  }
  return null;
}
