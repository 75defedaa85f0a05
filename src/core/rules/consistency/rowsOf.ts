import { BLANK_ROW, type RowFacts } from '../answer/rowFacts';

/** Rows of a case by item id. */
export type RowsById = ReadonlyMap<string, RowFacts>;

/** The row of an item, a blank one where the case has none. */
export function rowOf(rows: RowsById, id: string): RowFacts {
  return rows.get(id) ?? BLANK_ROW;
}
