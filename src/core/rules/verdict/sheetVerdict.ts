import type { RowStateKey, VerdictKey } from '../../model/states';

/** Verdicts, best first: the index is the rank (policy.verdict.intakeVerdict.order). */
const ORDER: readonly VerdictKey[] = ['pass', 'conditional', 'hold', 'fail'];

/** The verdict and all that are stricter, mildest first: what a person may decide where the rules say this. */
export function atLeastAsStrict(verdict: VerdictKey): readonly VerdictKey[] {
  return ORDER.slice(ORDER.indexOf(verdict));
}

const VERDICT_OF: Readonly<Partial<Record<RowStateKey, VerdictKey>>> = {
  unmet: 'fail',
  unanswered: 'hold',
  incomplete: 'hold',
  condition: 'conditional',
};

/** The worst of the verdicts: fail, hold, conditional, pass. */
export function worstVerdict(verdicts: readonly VerdictKey[]): VerdictKey {
  return verdicts.reduce(
    (worst, next) => (ORDER.indexOf(next) > ORDER.indexOf(worst) ? next : worst),
    'pass',
  );
}

/**
 * Verdict of one sheet from its rows (policy.verdict.sheetVerdict). Suggestions and blanks do not count.
 * @param blocked a contradiction holds the sheet (policy.consistencyChecks with effect hold)
 */
export function sheetVerdict(states: Iterable<RowStateKey>, blocked = false): VerdictKey {
  let worst: VerdictKey = blocked ? 'hold' : 'pass';
  for (const state of states) {
    const verdict = VERDICT_OF[state];
    if (verdict !== undefined) worst = worstVerdict([worst, verdict]);
  }
  return worst;
}
