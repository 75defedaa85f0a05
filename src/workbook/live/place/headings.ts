import { comparable } from './comparable';
import type { SheetValues } from './snapshot';

/** A heading row and the 0-based column of each field found in it. */
export interface Headings<F extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<F, number>;
}

/** Words that a field's heading may read, comparable; both languages. */
export type HeadingWords<F extends string> = ReadonlyMap<string, F>;

/**
 * The topmost row of a sheet that holds all the needed headings, wherever rows and columns were
 * moved to. Where a heading stands twice, the first counts.
 * @returns null when no row has them all
 */
export function findHeadings<F extends string>(
  sheet: SheetValues,
  words: HeadingWords<F>,
  needed: readonly F[],
): Headings<F> | null {
  for (const [index, line] of sheet.values.entries()) {
    const columns = new Map<F, number>();
    line.forEach((value, offset) => {
      const field = words.get(comparable(value));
      if (field !== undefined && !columns.has(field)) columns.set(field, sheet.firstColumn + offset);
    });
    if (needed.every((field) => columns.has(field))) return { row: sheet.firstRow + index, columns };
  }
  return null;
}
