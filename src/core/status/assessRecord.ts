import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import type { NextPhase } from '../guide/phases';
import type { CaseReading } from '../model/reading';
import type { Hold } from '../model/holds';
import { assessUnder } from '../rules/assessment/assessCase';
import type { CaseAssessment, RowAssessment, SheetAssessment } from '../rules/assessment/assessment';
import { decideCase, type CaseDecision } from '../rules/assessment/decideCase';
import { readCompanyPolicy } from '../rules/assessment/readCompanyPolicy';
import { readFacts } from '../rules/assessment/readFacts';
import { decidePhase } from '../rules/lifecycle/decidePhase';
import { isHeadsRow } from '../rules/record/boundValue';
import { sheetsAsked } from '../rules/standing/askedSheets';
import { readStanding } from '../rules/standing/readStanding';
import { HQ, isSignOffDue, type Judge } from '../rules/standing/signOffDue';
import type { Standing } from '../rules/standing/standing';
import { progressOf } from '../rules/verdict/progress';
import { sheetVerdict } from '../rules/verdict/sheetVerdict';

/** An assessment in which HQ's record, not the outlook of the rules, opens the gates. */
export interface RecordedAssessment extends CaseAssessment {
  readonly standing: Standing;
}

/** Code of the head's row while nobody can answer it: HQ has not shared a result. */
export const AFTER_HQ = 'AFTER_HQ';

/**
 * Assesses a case by its record: gates follow HQ's decision and the head's acknowledgement after it, and the head's row
 * counts for nothing before. Linear in the rows; never throws.
 */
export function assessRecord(
  reading: CaseReading,
  policy: Policy = DEFAULT_POLICY,
  judge: Judge = HQ,
): RecordedAssessment {
  const company = readCompanyPolicy(reading, policy);
  const { facts, cover } = readFacts(reading, company.policy);
  const isDue = isSignOffDue(reading, judge);
  const decision = decideCase({ ...facts, signedOff: facts.signedOff || !isDue }, company.policy);
  const standing = readStanding(reading, decision, cover.managementApproved, judge);
  const outlook = assessUnder(reading, company);
  const rows = isDue ? outlook.rows : outlook.rows.map(later);
  const asked = new Set(sheetsAsked(standing));
  const reached = reachedPhase(standing, decision);
  return {
    ...outlook,
    ...reached,
    standing,
    rows,
    sheets: isDue ? outlook.sheets : outlook.sheets.map((sheet) => withoutHead(sheet, rows)),
    intake: decision.intake.verdict,
    findings: outlook.findings.filter(({ code, itemId, sheetKey }) => {
      if (code === 'SIGNOFF_MISSING') return isDue;
      if (!isDue && itemId !== null && isHeadsRow(itemId)) return false;
      return !BLANK.has(code) || sheetKey === null || asked.has(sheetKey);
    }),
  };
}

/** Findings about what nobody has filled in yet: told for the sheets that are asked for. */
const BLANK: ReadonlySet<string> = new Set(['UNANSWERED', 'SUGGESTION']);

const later = (row: RowAssessment): RowAssessment =>
  isHeadsRow(row.itemId) ? { ...row, state: 'none', code: AFTER_HQ } : row;

/** A sheet judged without the row of the head, which counts for nothing yet. */
function withoutHead(sheet: SheetAssessment, rows: readonly RowAssessment[]): SheetAssessment {
  const own = rows.filter(({ sheetKey }) => sheetKey === sheet.sheetKey);
  if (!own.some(({ code }) => code === AFTER_HQ)) return sheet;
  const states = own.map(({ state }) => state);
  return { ...sheet, progress: progressOf(states), verdict: sheetVerdict(states) };
}

/** The phase that the record has reached, with what holds the case there. */
function reachedPhase(
  { phase, facts }: Standing,
  decision: CaseDecision,
): { readonly next: NextPhase; readonly blockedBy: readonly Hold[] } {
  if (phase === 'closed') return { next: 'closed', blockedBy: [] };
  const { blockedBy } = decidePhase(phase === 'consult' ? 'intake-check' : phase, decision);
  if (phase === 'settings' && facts.managementApproved === 'no') {
    return { next: 'settings', blockedBy: [...blockedBy, 'MANAGEMENT_APPROVAL_MISSING'] };
  }
  return { next: phase === 'intake-check' && blockedBy.length > 0 ? 'intake-risk' : phase, blockedBy };
}
