import { PHASE_KEYS, type NextPhase } from '../../guide/phases';

/** The phase that a case has come to; what is no phase counts as the first. */
export function phaseReached(next: string): NextPhase {
  return PHASE_KEYS.find((key) => key === next) ?? (next === 'closed' ? 'closed' : 'consult');
}
