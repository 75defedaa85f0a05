import type { Unfinished } from '../read/unfinished';

/** Results of many functions arrive close together; they are read at once. */
const COLLECT_MS = 250;
/** A `#NAME?` may be the user's own and stay: the same cells are not read for ever. */
const MOST_READINGS = 8;

/** What is asked when Excel has calculated. */
export interface LateResults {
  /** Excel has calculated; where something was unfinished, it is read again after a moment. */
  calculated(): void;
  stop(): void;
}

/**
 * Reads again what was read before it was finished. Excel reports no change when a formula gets its
 * result (office-js #3899), only that it has calculated. Costs nothing while all cells are finished.
 * @param unfinished what is unfinished in the latest reading
 * @param renew reads again; one round trip
 */
export function watchLateResults(
  unfinished: () => Unfinished | null,
  renew: (scope: Unfinished['scope']) => void,
): LateResults {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let readings = 0;
  const read = (): void => {
    timer = undefined;
    const cells = unfinished();
    if (cells === null) return;
    readings = cells.signature === last ? readings + 1 : 1;
    last = cells.signature;
    if (readings <= MOST_READINGS) renew(cells.scope);
  };
  return {
    calculated: () => {
      timer ??= setTimeout(read, COLLECT_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
