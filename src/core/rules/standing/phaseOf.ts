import type { NextPhase } from '../../guide/phases';
import { firstMatch, type StateFacts } from './stateRules';

/** The phase that the facts have reached, first match counts; intake has two steps, which the impact tells apart. */
export const PHASE_RULES: readonly { readonly phase: NextPhase; readonly when: Partial<StateFacts> }[] = [
  { phase: 'closed', when: { transition: 'removal', disposed: 'yes' } },
  { phase: 'disposal', when: { transition: 'removal' } },
  { phase: 'consult', when: { approved: 'no', turn: 'none', transition: 'none', refused: 'fail' } },
  { phase: 'intake-check', when: { approved: 'no' } },
  { phase: 'intake-check', when: { acknowledged: 'no' } },
  { phase: 'settings', when: { settingsDecided: 'no' } },
  { phase: 'settings', when: { bcpReady: 'no' } },
  { phase: 'settings', when: { managementApproved: 'no' } },
  { phase: 'operation', when: {} },
];

/** The phase in which a case with these facts is. */
export const phaseOf = (facts: StateFacts): NextPhase => firstMatch(PHASE_RULES, facts).phase;
