import { progressOf } from '../core/rules/verdict/progress';
import type { Argument } from './cells';
import { readStates } from './readStates';
import type { Spill } from './spill';

/** IIOT.PROGRESS: 0…1 of the rows that count in a range of 状態; 0 when none counts. */
export function progress(states: Argument): Spill {
  return [[progressOf(readStates(states).states)]];
}
