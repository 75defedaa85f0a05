import type { Hold } from '../../model/holds';
import type { VerdictKey } from '../../model/states';
import type { CaseDecision } from '../assessment/decideCase';
import { worstVerdict } from '../verdict/sheetVerdict';
import { missingForBcp } from './bcpGate';
import { afterDisposal, afterIntake, afterSettings } from './nextPhase';
import type { NextPhase, PhaseKey } from '../../guide/phases';

/** Where a case stands in a phase and where it may go. */
export interface PhaseDecision {
  /** null where the phase has no verdict. */
  readonly verdict: VerdictKey | null;
  readonly next: NextPhase;
  /** What holds the phase apart from single rows, e.g. IMPACT_PENDING. */
  readonly blockedBy: readonly Hold[];
  /** No open condition forbids connecting to the control network (policy.verdict.conditionalPass). */
  readonly mayConnect: boolean;
}

function decideIntake({ intake }: CaseDecision): PhaseDecision {
  const { verdict, blockedBy } = intake;
  const next = afterIntake(verdict, blockedBy.length > 0);
  return { verdict, next, blockedBy, mayConnect: verdict === 'pass' };
}

function decideSettings(decision: CaseDecision): PhaseDecision {
  const verdict = decision.sheets.get('settings')?.verdict ?? 'hold';
  const inhouse = decision.sheets.get('inhouse');
  const missing = missingForBcp(
    decision.impact.level,
    (id) => inhouse?.rows.find(({ item }) => item.id === id)?.state ?? null,
  );
  const blockedBy = [
    ...(decision.impact.status === 'hold' ? (['IMPACT_PENDING'] as const) : []),
    ...(missing.length > 0 ? (['BCP_NOT_READY'] as const) : []),
  ];
  const next = afterSettings(verdict, blockedBy.length > 0);
  return { verdict, next, blockedBy, mayConnect: next === 'operation' };
}

/** A change of use, place or partners, found at the operation check, reopens the risk assessment (T2). */
function decideOperation({ sheets }: CaseDecision): PhaseDecision {
  const operation = sheets.get('operation');
  const change = operation?.rows.find(({ item }) => item.id === 'OPS-CHG-01');
  const changed = change?.state === 'condition' || change?.state === 'unmet';
  const verdict = operation?.verdict ?? 'hold';
  return {
    verdict,
    next: changed ? 'intake-risk' : 'operation',
    blockedBy: [],
    mayConnect: verdict !== 'fail',
  };
}

/** The media and, where it is filled in, the disposal sheet. */
function decideDisposal({ sheets, disposal }: CaseDecision): PhaseDecision {
  const sheet = sheets.get('disposal');
  const parts = [disposal?.verdict, sheet?.verdict].filter((verdict) => verdict !== undefined);
  const verdict = parts.length === 0 ? 'hold' : worstVerdict(parts);
  return { verdict, next: afterDisposal(verdict), blockedBy: disposal?.blockedBy ?? [], mayConnect: false };
}

/** Verdict, gate and next phase of a case that stands in a phase (policy.phases, transitions). */
export function decidePhase(phase: PhaseKey, decision: CaseDecision): PhaseDecision {
  switch (phase) {
    case 'consult':
      return { verdict: null, next: 'intake-risk', blockedBy: [], mayConnect: false };
    case 'intake-risk':
    case 'intake-check':
      return decideIntake(decision);
    case 'settings':
      return decideSettings(decision);
    case 'operation':
      return decideOperation(decision);
    case 'disposal':
      return decideDisposal(decision);
  }
}
