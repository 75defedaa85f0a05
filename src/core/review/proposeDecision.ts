import type { CaseAssessment } from '../rules/assessment/assessment';
import type { VerdictKey } from '../model/states';
import { isIntakeSheet } from '../model/sheetGroups';
import type { SheetKey } from '../model/terms';
import { ITEMS } from '../guide/catalogue';
import { isGate, type Gate } from '../model/holds';
import { PEOPLE } from '../guide/notes/people';
import { missingForBcp } from '../rules/lifecycle/bcpGate';
import { atLeastAsStrict, worstVerdict } from '../rules/verdict/sheetVerdict';
import type { Language } from '../model/language';

/** What the rules make of a case, for a person to decide on. */
export interface ProposedDecision {
  readonly verdict: VerdictKey;
  /** Verdicts that a person may choose: the proposed one or a stricter one, mildest first. */
  readonly allowed: readonly VerdictKey[];
  /** What the case waits for apart from single rows. */
  readonly blockedBy: readonly Gate[];
  /** Items decided on that are not met, not answered or incomplete. */
  readonly open: readonly string[];
  /** Items decided on that pass on a condition with a due date. */
  readonly conditions: readonly string[];
  /** At high impact: items of the BCP that operation waits for (policy.bcpForHigh.gate). */
  readonly bcpMissing: readonly string[];
}

const OPEN: ReadonlySet<string> = new Set(['unmet', 'unanswered', 'incomplete']);
/** Wait for other people than HQ, who decides first. */
const LATER: ReadonlySet<Gate> = new Set<Gate>([
  'SIGNOFF_MISSING',
  'BCP_NOT_READY',
  'MANAGEMENT_APPROVAL_MISSING',
]);

/** Whether a decision that is made now is about a sheet: the intake's, the settings, or the operation check. */
function isDecidedOn({ standing }: CaseAssessment): (sheet: SheetKey) => boolean {
  const { phase, facts } = standing;
  if (facts.turn === 'submitted' && (phase === 'settings' || phase === 'operation')) {
    return (sheet) => sheet === phase;
  }
  return isIntakeSheet;
}

/** The verdict by the rules, with its reasons. A person decides, but never milder than this. */
export function proposeDecision(assessment: CaseAssessment): ProposedDecision {
  const isMeant = isDecidedOn(assessment);
  const rows = assessment.rows.filter(({ sheetKey }) => isMeant(sheetKey));
  const ids = (wanted: (state: string) => boolean) =>
    rows.filter(({ state }) => wanted(state)).map(({ itemId }) => itemId);
  const states = new Map(assessment.rows.map(({ itemId, state }) => [itemId, state]));
  const blockedBy = assessment.blockedBy.filter(isGate);
  const sheets = assessment.sheets.filter(({ sheetKey }) => isMeant(sheetKey)).map(({ verdict }) => verdict);
  const isHeld = blockedBy.some((gate) => !LATER.has(gate));
  const verdict = worstVerdict(isHeld ? [...sheets, 'hold'] : sheets);
  return {
    verdict,
    allowed: atLeastAsStrict(verdict),
    blockedBy,
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
