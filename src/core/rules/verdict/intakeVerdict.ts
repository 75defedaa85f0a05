import type { ImpactDecision } from '../assessment/assessment';
import type { Gate } from '../../model/holds';
import type { VerdictKey } from '../../model/states';
import { worstVerdict } from './sheetVerdict';

/** 導入審査: verdict and what blocks it apart from the sheets themselves. */
export interface IntakeVerdict {
  readonly verdict: VerdictKey;
  readonly blockedBy: readonly IntakeBlock[];
}

/** Gates of the intake. */
export type IntakeBlock = Extract<Gate, 'IMPACT_PENDING' | 'SIGNOFF_MISSING' | 'STRUCTURE'>;

/**
 * The worst of spec, in-house and vendor sheet; on hold at best while the impact awaits HQ or the head's
 * confirmation RISK-*-RES-01 is missing (policy.verdict.intakeVerdict), or while parts of the workbook are lost or
 * stand twice.
 */
export function intakeVerdict(
  sheets: readonly VerdictKey[],
  impact: Pick<ImpactDecision, 'status'>,
  signedOff: boolean,
  isSound = true,
): IntakeVerdict {
  const blockedBy: IntakeBlock[] = [];
  if (impact.status === 'hold') blockedBy.push('IMPACT_PENDING');
  if (!signedOff) blockedBy.push('SIGNOFF_MISSING');
  if (!isSound) blockedBy.push('STRUCTURE');
  return { verdict: worstVerdict(blockedBy.length > 0 ? [...sheets, 'hold'] : sheets), blockedBy };
}
