import { communicationContradiction } from '../consistency/communicationContradiction';
import { updateContradiction } from '../consistency/updateContradiction';
import { assessDisposal, type DisposalDecision } from '../disposal/assessDisposal';
import { DEFAULT_POLICY, type Policy } from '../../guide/policy';
import { INTAKE_SHEETS, isIntakeSheet } from '../../model/sheetGroups';
import type { Circumstance, SheetKey } from '../../model/terms';
import { decideImpact } from '../impact/decideImpact';
import { labelValid } from '../requirement/labelValid';
import type { RequirementContext } from '../requirement/requirementOf';
import { intakeVerdict, type IntakeVerdict } from '../verdict/intakeVerdict';
import type { ImpactDecision } from './assessment';
import type { CaseFacts } from './caseFacts';
import { decideSheet, type SheetDecision } from './decideSheet';

/** Everything the rules say about a case, as keys and codes. */
export interface CaseDecision {
  readonly impact: ImpactDecision;
  readonly labelValid: boolean;
  readonly circumstances: Readonly<Record<Circumstance, boolean>>;
  readonly sheets: ReadonlyMap<SheetKey, SheetDecision>;
  readonly intake: IntakeVerdict;
  readonly disposal: DisposalDecision | null;
}

/** C6 and C8 hold the spec sheet, C9 the disposal sheet. */
function contradictions(sheet: SheetKey, facts: CaseFacts): string[] {
  if (sheet === 'disposal') {
    const missing = facts.mediaDenied && facts.circumstances.removableOrConsumable === true;
    return missing ? ['MEDIA_MISSING_AT_DISPOSAL'] : [];
  }
  if (sheet !== 'spec') return [];
  return [
    ...(updateContradiction(facts.rows).length > 0 ? ['UPDATE_CONTRADICTION'] : []),
    ...(communicationContradiction(facts.rows, facts.partners) === null ? [] : ['COMM_NA_BUT_CONNECTED']),
  ];
}

/**
 * Decides a case: impact, 要否, 状態 and verdicts of its sheets. Linear in the items; never throws.
 * @param facts the case
 * @param policy the company's policy
 */
export function decideCase(facts: CaseFacts, policy: Policy = DEFAULT_POLICY): CaseDecision {
  const impact = decideImpact(facts.risk, policy);
  const valid = labelValid(facts.label, facts.asOf) && facts.labelAnswer !== 'no';
  const stated = {
    ...policy.circumstances,
    verification: facts.risk.useCase === 'verification',
    ...facts.circumstances,
  };
  const decide = (sheet: SheetKey, circumstances: RequirementContext['circumstances']) =>
    decideSheet(
      sheet,
      facts,
      { level: impact.level, labelValid: valid, circumstances },
      policy,
      contradictions(sheet, facts),
    );
  const atIntake = INTAKE_SHEETS.filter((sheet) => facts.sheets.includes(sheet)).map((sheet) =>
    decide(sheet, stated),
  );
  const intake = intakeVerdict(
    atIntake.map(({ verdict }) => verdict),
    impact,
    facts.signedOff || facts.signOffLater === true,
    facts.isSound ?? true,
  );
  const circumstances = {
    ...stated,
    conditionalPass: facts.circumstances.conditionalPass ?? intake.verdict === 'conditional',
  };
  const others = facts.sheets.filter((sheet) => !isIntakeSheet(sheet));
  const decided = [...atIntake, ...others.map((sheet) => decide(sheet, circumstances))];
  return {
    impact,
    labelValid: valid,
    circumstances,
    sheets: new Map(decided.map((entry) => [entry.sheet, entry])),
    intake,
    disposal: facts.disposal === null ? null : assessDisposal(facts.disposal, policy),
  };
}
