import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * While it calculates, the engine keeps an index of the values of each column and compares by it. Arrays that a
 * formula has made are filed under cells, too, so that a later comparison sees what these cells never held: rows of a
 * table did not apply although each of their facts did. Without the index every comparison reads the cells.
 */
export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
