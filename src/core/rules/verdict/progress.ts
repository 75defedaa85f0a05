import type { RowStateKey } from '../../model/states';

const DONE: ReadonlySet<RowStateKey> = new Set(['satisfied', 'condition', 'excluded', 'exempt']);
const OPEN: ReadonlySet<RowStateKey> = new Set(['unmet', 'unanswered', 'incomplete']);

/** True when a row needs nothing more for now. */
export function isDone(state: RowStateKey): boolean {
  return DONE.has(state);
}

/** 0…1 of the rows that count; suggestions and blanks do not count; 0 when no row counts. */
export function progressOf(states: Iterable<RowStateKey>): number {
  let done = 0;
  let open = 0;
  for (const state of states) {
    if (DONE.has(state)) done += 1;
    else if (OPEN.has(state)) open += 1;
  }
  return done === 0 ? 0 : done / (done + open);
}
