import { PLACE_PARTS, type ListField, type PlacePart } from '../headings/headingTable';
import type { ListColumn } from '../headings/resolveColumns';

/** The columns of a table as its rows are read by them; made once for all rows. */
export interface FieldColumns {
  readonly columns: readonly ListColumn[];
  /** Columns that are read; those of a place in the order in which its parts are put together. */
  readonly used: readonly UsedColumn[];
  /** What each column is read as, by its number. */
  readonly fieldOf: ReadonlyMap<number, ListField>;
}

export interface UsedColumn extends ListColumn {
  readonly field: ListField;
}

export function fieldColumns(columns: readonly ListColumn[]): FieldColumns {
  const used = columns.filter((column): column is UsedColumn => column.field !== null);
  const rank = ({ field, part = 'general' }: UsedColumn): number =>
    field === 'place' ? PLACE_PARTS.indexOf(part satisfies PlacePart) : 0;
  return {
    columns,
    used: used.sort((a, b) => rank(a) - rank(b) || a.column - b.column),
    fieldOf: new Map(used.map(({ column, field }) => [column, field] as const)),
  };
}
