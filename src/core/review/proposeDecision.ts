import type { CaseAssessment } from '../rules/assessment/assessment';
import type { VerdictKey } from '../model/states';
import { isIntakeSheet } from '../model/sheetGroups';
import { ITEMS } from '../guide/catalogue';
import { isGate, type Gate } from '../model/holds';
import { PEOPLE } from '../guide/notes/people';
import { missingForBcp } from '../rules/lifecycle/bcpGate';
import { atLeastAsStrict } from '../rules/verdict/sheetVerdict';
import type { Language } from '../model/language';

/** What the rules make of a case, for a person to decide on. */
export interface ProposedDecision {
  readonly verdict: VerdictKey;
  /** Verdicts that a person may choose: the proposed one or a stricter one, mildest first. */
  readonly allowed: readonly VerdictKey[];
  /** What the case waits for apart from single rows. */
  readonly blockedBy: readonly Gate[];
  /** Intake items that are not met, not answered or incomplete. */
  readonly open: readonly string[];
  /** Intake items that pass on a condition with a due date. */
  readonly conditions: readonly string[];
  /** At high impact: items of the BCP that operation waits for (policy.bcpForHigh.gate). */
  readonly bcpMissing: readonly string[];
}

const OPEN: ReadonlySet<string> = new Set(['unmet', 'unanswered', 'incomplete']);

/** The verdict by the rules, with its reasons. A person decides, but never milder than this. */
export function proposeDecision(assessment: CaseAssessment): ProposedDecision {
  const atIntake = assessment.rows.filter(({ sheetKey }) => isIntakeSheet(sheetKey));
  const ids = (wanted: (state: string) => boolean) =>
    atIntake.filter(({ state }) => wanted(state)).map(({ itemId }) => itemId);
  const states = new Map(assessment.rows.map(({ itemId, state }) => [itemId, state]));
  return {
    verdict: assessment.intake,
    allowed: atLeastAsStrict(assessment.intake),
    blockedBy: assessment.blockedBy.filter(isGate),
    open: ids((state) => OPEN.has(state)),
    conditions: ids((state) => state === 'condition'),
    bcpMissing: missingForBcp(assessment.impact.level, (id) =>
      ITEMS.has(id) ? (states.get(id) ?? null) : null,
    ),
  };
}

/** Who answers for what, to be shown where HQ confirms (policy.liability). */
export function liabilityNote(language: Language): readonly string[] {
  return PEOPLE.liability.rules.map((rule) => rule[language]);
}
