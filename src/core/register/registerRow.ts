import type { Actor, CaseState, StepCode } from '../model/caseState';
import { isSealBroken } from '../review/isSealBroken';
import { caseStatus } from '../status/caseStatus';
import type { CaseAssessment } from '../rules/assessment/assessment';
import type { VerdictKey } from '../model/states';
import { dateOfCell, textOfCell } from '../model/cell';
import type { CaseReading } from '../model/reading';
import type { ImpactLevel, Sector } from '../model/terms';
import type { IsoDate } from '../model/isoDate';
import { openConditions } from '../rules/lifecycle/openConditions';
import { supportEnd } from '../rules/lifecycle/supportEnd';
import { phaseReached } from '../rules/lifecycle/phaseReached';
import type { NextPhase } from '../guide/phases';
import type { CoverField } from '../model/coverFields';

/** One case as the register keeps it: keys and ISO dates, so that other programs need no words. */
export interface RegisterRow {
  readonly caseId: string;
  readonly device: string;
  readonly maker: string;
  readonly model: string;
  readonly site: string;
  readonly department: string;
  readonly sector: Sector;
  readonly level: ImpactLevel | null;
  readonly phase: NextPhase;
  /** Recorded by HQ, else what the rules make of the answers. */
  readonly verdict: VerdictKey;
  readonly decidedBy: 'hq' | 'rules';
  /** Where the case is, and who acts next. */
  readonly state: CaseState;
  readonly nextActor: Actor;
  readonly nextStep: StepCode;
  /** Rows that passed on a condition with a due date. */
  readonly conditions: number;
  readonly nextConditionDue: IsoDate | null;
  readonly nextCheck: IsoDate | null;
  readonly labelExpiry: IsoDate | null;
  readonly supportEnd: IsoDate | null;
  /** Day of the answers: which of two workbooks of a case is newer. */
  readonly assessedOn: IsoDate | null;
  readonly policyVersion: string;
  readonly source: string;
  readonly readOn: IsoDate;
}

/** What a case adds to the register. */
export function registerRow(
  reading: CaseReading,
  assessment: CaseAssessment,
  origin: { readonly source: string; readonly readOn: IsoDate },
): RegisterRow {
  const status = caseStatus(reading, assessment, { on: origin.readOn, isSealBroken: isSealBroken(reading) });
  const { verdict } = assessment.standing;
  const text = (field: CoverField): string => textOfCell(reading.cover[field] ?? null);
  const dues = openConditions(reading, assessment).map(({ due }) => due);
  return {
    caseId: text('caseId'),
    device: text('device'),
    maker: text('maker'),
    model: text('model'),
    site: text('site'),
    department: text('department'),
    sector: reading.sector,
    level: assessment.impact.level,
    phase: phaseReached(assessment.next),
    verdict: verdict ?? assessment.intake,
    decidedBy: verdict === null ? 'rules' : 'hq',
    state: status.key,
    nextActor: status.actor,
    nextStep: status.step,
    conditions: dues.length,
    nextConditionDue: earliest(dues),
    nextCheck: assessment.nextCheck,
    labelExpiry: dateOfCell(reading.cover.labelExpires ?? null),
    supportEnd: supportEnd(reading)?.date ?? null,
    assessedOn: dateOfCell(reading.cover.asOf ?? null),
    policyVersion: assessment.policy.version,
    ...origin,
  };
}

function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
}
