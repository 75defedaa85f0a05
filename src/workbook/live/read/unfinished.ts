import type { HostCells, HostValue } from './hostCells';
import { joinScopes, type RereadScope } from './rereadScope';

/** Errors that go away by themselves when a function answers late or the add-in's functions get ready. */
const PASSING: ReadonlySet<HostValue> = new Set(['#BUSY!', '#GETTING_DATA', '#NAME?', '#CONNECT!']);

/** Cells that were read before they were finished. */
export interface Unfinished {
  readonly scope: RereadScope;
  /** The same while the same cells are unfinished. */
  readonly signature: string;
}

/** The rows with cells that were not finished when they were read; null where all are. Linear in the cells. */
export function unfinishedCells({ sheets }: HostCells): Unfinished | null {
  const places: string[] = [];
  let scope: RereadScope = new Map();
  for (const { id, firstRow, values } of sheets) {
    values.forEach((line, index) => {
      const columns = line.flatMap((value, column) => (PASSING.has(value) ? [column] : []));
      if (columns.length === 0) return;
      const row = firstRow + index;
      places.push(`${id} ${row} ${columns.join(',')}`);
      scope = joinScopes(scope, new Map([[id, { first: row, last: row }]]));
    });
  }
  return places.length === 0 ? null : { scope, signature: places.join('\n') };
}
