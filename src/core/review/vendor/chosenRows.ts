import type { CellEdit } from '../../model/cellEdit';
import type { VendorChange, VendorMerge } from './mergeVendor';

/** The changes of one row. */
export interface ChangedRow {
  readonly itemId: string;
  readonly changes: readonly VendorChange[];
}

/** A merge as a person chose from it. Every row read is in exactly one of the four other counts. */
export interface ChosenMerge {
  readonly edits: readonly CellEdit[];
  readonly counts: VendorMerge['counts'] & { readonly skipped: number };
}

/** The changes row by row, in the order of the vendor's workbook. */
export function changedRows({ changes }: VendorMerge): readonly ChangedRow[] {
  const rows = new Map<string, VendorChange[]>();
  for (const change of changes) rows.set(change.itemId, [...(rows.get(change.itemId) ?? []), change]);
  return [...rows].map(([itemId, own]) => ({ itemId, changes: own }));
}

/** Leaves out the rows that a person does not want. */
export function chosenRows(merge: VendorMerge, left: ReadonlySet<string>): ChosenMerge {
  const rows = changedRows(merge);
  const written = rows.filter(({ itemId }) => !left.has(itemId));
  return {
    edits: written.flatMap(({ changes }) =>
      changes.map(({ place, before, after }) => ({ place, value: after, expected: before })),
    ),
    counts: { ...merge.counts, written: written.length, skipped: rows.length - written.length },
  };
}
