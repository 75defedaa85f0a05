import { decidePhase } from '../lifecycle/decidePhase';
import type { NextPhase } from '../../guide/phases';
import type { Hold } from '../../model/holds';
import type { CaseDecision } from './decideCase';

/** How far a case may go, and what holds it there. */
export interface ReachedPhase {
  readonly next: NextPhase;
  readonly blockedBy: readonly Hold[];
}

const MANAGEMENT: Hold = 'MANAGEMENT_APPROVAL_MISSING';

/** Item with which the responsible person approves the disposal. */
const DISPOSAL_APPROVED = 'DSP-PRE-02';

/**
 * Walks the phases of a workbook until a gate is closed (policy.phases). A workbook is not told in which
 * phase it stands: an open gate leads on, an approved disposal leads to the end.
 */
export function reachedPhase(decision: CaseDecision, managementApproved: boolean): ReachedPhase {
  const intake = decidePhase('intake-check', decision);
  if (intake.next !== 'settings') return intake;
  const settings = decidePhase('settings', decision);
  const unapproved = decision.impact.level === 'high' && !managementApproved;
  const blockedBy = [...settings.blockedBy, ...(unapproved ? [MANAGEMENT] : [])];
  if (settings.next !== 'operation' || blockedBy.length > 0) return { next: 'settings', blockedBy };
  const operation = decidePhase('operation', decision);
  const disposal = decision.sheets.get('disposal')?.rows.find(({ item }) => item.id === DISPOSAL_APPROVED);
  return disposal?.state === 'satisfied' ? decidePhase('disposal', decision) : operation;
}
