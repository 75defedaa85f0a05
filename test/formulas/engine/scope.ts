import type { Area } from './area';
import type { CustomFunctions } from './customFunctions';
import type { Environment } from './functions/spec';

/** What a formula knows while it is compiled. */
export interface Scope {
  readonly environment: Environment;
  /** Evaluated value by value in lists: inside SUMPRODUCT. */
  readonly isArray: boolean;
  /** Zero-based place of the formula, for ROW() and COLUMN(). */
  readonly row: number;
  readonly column: number;
  /** The cells of a reference or a defined name; null for a name that is not defined. */
  readonly resolve: (reference: string) => Area | null;
  /** The add-in's functions; null without the add-in. */
  readonly customFunctions: CustomFunctions | null;
  /** Counts which way a decision went; null where nobody asks. */
  readonly branches: BranchCounter | null;
}

/** Decisions of one formula in the order in which they are compiled. */
export interface BranchCounter {
  /** @returns what to call with the number of the way that was taken, from 0 */
  readonly decision: (ways: number) => (way: number) => void;
}
