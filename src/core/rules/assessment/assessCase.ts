import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import type { IsoDate } from '../../model/isoDate';
import { nextCheck } from '../lifecycle/nextCheck';
import { lastCheckDate } from '../lifecycle/rounds';
import { isDone, progressOf } from '../verdict/progress';
import type { CaseAssessment, ImpactDecision, RowAssessment, SheetAssessment } from './assessment';
import { dateOfCell } from '../../model/cell';
import { decideCase } from './decideCase';
import type { SheetDecision } from './decideSheet';
import { findingsOf } from './findings/findingsOf';
import { reachedPhase } from './reachedPhase';
import { readCompanyPolicy, type CompanyPolicy } from './readCompanyPolicy';
import { readFacts, type WorkbookFacts } from './readFacts';
import { sheetsAsked } from '../standing/askedSheets';
import { readStanding } from '../standing/readStanding';
import type { CaseReading } from '../../model/reading';

/** Who asks: the applicant's side, for which the file's own policy counts, or HQ with the policy that it brought. */
export type Judge = 'applicant' | 'hq';

/**
 * Assesses a workbook: impact, 要否, 状態, verdicts, findings with their cells.
 * Linear in the rows; never throws, whatever the cells hold.
 * @param reading the workbook as cells
 * @param policy the policy under the workbook's own matrix and item levels
 * @param judge whose side asks
 */
export function assessCase(
  reading: CaseReading,
  policy: Policy = DEFAULT_POLICY,
  judge: Judge = 'applicant',
): CaseAssessment {
  const company = readCompanyPolicy(reading, policy);
  // What a file says about who decides binds its own side alone: HQ goes by the policy that it brought along.
  const { decision } = judge === 'hq' ? policy : company.policy;
  return assessUnder(reading, { ...company, policy: { ...company.policy, decision } });
}

/** Assesses a workbook under a policy, whatever its own cells say about policy. */
export function assessUnder(reading: CaseReading, company: CompanyPolicy): CaseAssessment {
  const { policy } = company;
  const workbook = readFacts(reading, policy);
  const decision = decideCase(workbook.facts, policy);
  const sheets = [...decision.sheets.values()];
  const standing = readStanding(reading, decision, workbook.cover.managementApproved, policy);
  const { next, blockedBy } = reachedPhase(standing, decision);
  return {
    judged: reading,
    policy,
    standing,
    impact: decision.impact,
    labelValid: decision.labelValid,
    sheets: sheets.map((sheet) => sheetAssessment(sheet, workbook)),
    rows: sheets.flatMap((sheet) => rowAssessments(sheet, workbook)),
    findings: findingsOf({
      reading,
      workbook,
      decision,
      problems: company.problems,
      asked: sheetsAsked(standing),
      blockedBy,
    }),
    intake: decision.intake.verdict,
    blockedBy,
    next,
    nextCheck: checkAfter(reading, workbook, decision.impact, policy),
  };
}

/** The interval counts from the last check, before the first one from the installation. */
function checkAfter(
  reading: CaseReading,
  { cover }: WorkbookFacts,
  impact: ImpactDecision,
  policy: Policy,
): IsoDate | null {
  const last = lastCheckDate(reading) ?? cover.installDate;
  if (last === null || impact.level === null) return null;
  const end = dateOfCell(reading.life?.fields.trialEnd?.value ?? null);
  return nextCheck(last, impact.level, impact.useCase, policy, end);
}

/** Only rows that stand in the workbook; a missing row is a finding of its own. */
function rowAssessments({ rows }: SheetDecision, { readings }: WorkbookFacts): readonly RowAssessment[] {
  return rows.flatMap(({ item, requirement, state, code }) => {
    const row = readings.get(item.id);
    if (row === undefined) return [];
    return [
      { itemId: item.id, sheetKey: item.sheet, sheet: row.sheet, row: row.row, requirement, state, code },
    ];
  });
}

function sheetAssessment(
  { sheet, rows, verdict }: SheetDecision,
  { readings }: WorkbookFacts,
): SheetAssessment {
  const count = (wanted: string) => rows.filter(({ requirement }) => requirement === wanted).length;
  const due = rows.filter(({ requirement }) => requirement === 'required' || requirement === 'exempt');
  const named = rows.map(({ item }) => readings.get(item.id)).find((row) => row !== undefined);
  return {
    sheetKey: sheet,
    sheet: named?.sheet ?? sheet,
    required: count('required'),
    recommended: count('recommended'),
    exempt: count('exempt'),
    later: rows.filter(({ state }) => state === 'later').length,
    done: due.filter(({ state }) => isDone(state)).length,
    progress: progressOf(rows.map(({ state }) => state)),
    verdict,
  };
}
