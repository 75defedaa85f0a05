import { check } from './check';
import { criteria } from './criteria';
import type { FunctionId } from './descriptions';
import { impact } from './impact';
import { labelValidOn } from './labelValidOn';
import { nextCheckDate } from './nextCheckDate';
import { progress } from './progress';
import { required } from './required';
import { requiredCount } from './requiredCount';
import { requiredItems } from './requiredItems';
import { sanitize } from './sanitize';
import type { Spill } from './spill';
import { verdict } from './verdict';
import { why } from './why';

/** A custom function: arguments as Excel passes them, rows of cells back. */
export type CustomFunction = (...args: never[]) => Spill;

/** The functions behind the ids of `descriptions.ts`. */
export const FUNCTIONS = {
  IMPACT: impact,
  CRITERIA: criteria,
  REQUIRED: required,
  REQUIREDITEMS: requiredItems,
  REQUIREDCOUNT: requiredCount,
  WHY: why,
  CHECK: check,
  VERDICT: verdict,
  PROGRESS: progress,
  SANITIZE: sanitize,
  NEXTCHECK: nextCheckDate,
  LABELVALID: labelValidOn,
} as const satisfies Record<FunctionId, CustomFunction>;
