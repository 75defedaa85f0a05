import type { CellEdit } from '../../core/model/cellEdit';
import type { CellPlace } from '../../core/model/reading';
import type { Work } from './desk';

/** What came of writing cells: all of them are written, or none because some changed meanwhile. */
export type Written =
  | { readonly kind: 'written'; readonly count: number }
  | { readonly kind: 'conflict'; readonly places: readonly CellPlace[] };

/** Writes cells, all or none. */
export function writeCells(edits: readonly CellEdit[]): Work<Written> {
  return async ({ port }) => {
    const { written, conflicts } = await port.apply(edits);
    if (conflicts.length > 0) return { kind: 'conflict', places: conflicts.map(({ place }) => place) };
    return { kind: 'written', count: written };
  };
}

/** Shows sheets or hides them again; no cell is touched. */
export function showSheets(sheets: readonly string[], areVisible: boolean): Work<Written> {
  return async ({ port }) => {
    await port.showSheets(sheets, areVisible);
    return { kind: 'written', count: 0 };
  };
}
