import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import type { PhaseWords } from '../phaseWords';
import { all, any, choose, isOneOf, quote } from './expressions';

/** Cells outside the cover's fields that open a gate. */
export interface GateCells {
  readonly settingsVerdict: string;
  /** States of the items that make up the BCP, asked for at the high level. */
  readonly bcpStates: readonly string[];
  /** State of the item that asks for a changed use, place or partner (T2). */
  readonly changeState: string;
  /** State of the item by which the disposal is approved. */
  readonly disposalState: string;
}

/** High impact waits for the BCP and for management. */
function readyAtHigh(gates: GateCells, n: CaseNames, w: CellWords): string {
  return any(
    `${n.impactLevel}<>${quote(w.levels.high)}`,
    all(
      `${n.managementName}<>""`,
      `ISNUMBER(${n.managementDate})`,
      ...gates.bcpStates.map((cell) => isOneOf(cell, [w.states.satisfied, w.states.excluded])),
    ),
  );
}

/**
 * The phase that a case has reached, by the gates of `reachedPhase`: an open gate leads on, a closed one
 * holds the case, a failed intake goes back to consultation (T4), a change to the intake (T2).
 */
export function phaseFormula(words: PhaseWords, gates: GateCells, n: CaseNames, w: CellWords): string {
  const operates = all(`${gates.settingsVerdict}=${quote(w.verdicts.pass)}`, readyAtHigh(gates, n, w));
  return choose(
    [
      [`${n.verdict}=${quote(w.verdicts.fail)}`, quote(words.consult)],
      [`NOT(${isOneOf(n.verdict, [w.verdicts.pass, w.verdicts.conditional])})`, quote(words.intake)],
      [`NOT(${operates})`, quote(words.settings)],
      [`${gates.disposalState}=${quote(w.states.satisfied)}`, quote(words.disposal)],
      [isOneOf(gates.changeState, [w.states.condition, w.states.unmet]), quote(words.intake)],
    ],
    quote(words.operation),
  );
}
