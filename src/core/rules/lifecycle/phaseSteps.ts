import type { Hold } from '../../model/holds';
import type { CaseAssessment } from '../assessment/assessment';
import { sheetsOfPhase, type PhaseKey } from '../../guide/phases';
import { phaseReached } from './phaseReached';
import { isOpenRow } from '../assessment/openRow';

/** The five phases of a device's life; introduction holds two steps of the policy (guide 4.2.1). */
export const PHASE_STEPS = ['consult', 'intake', 'settings', 'operation', 'disposal'] as const;
export type PhaseStep = (typeof PHASE_STEPS)[number];

/** A phase and how the case stands to it. */
export interface PhaseProgress {
  readonly step: PhaseStep;
  readonly state: 'done' | 'here' | 'later';
}

/** A sheet of the phase at hand with rows that are left. */
export interface RemainingRows {
  readonly sheetKey: CaseAssessment['sheets'][number]['sheetKey'];
  readonly sheet: string;
  readonly count: number;
}

function stepOf(phase: PhaseKey): PhaseStep {
  return phase === 'intake-risk' || phase === 'intake-check' ? 'intake' : phase;
}

const PHASES_OF: Readonly<Record<PhaseStep, readonly PhaseKey[]>> = {
  // Only a failed review leads back to consultation: what failed stands on the sheets of introduction.
  consult: ['intake-risk', 'intake-check'],
  intake: ['intake-risk', 'intake-check'],
  settings: ['settings'],
  operation: ['operation'],
  disposal: ['disposal'],
};

/** The five phases with the one that the case is in; a closed case has done them all. */
export function phaseSteps({ next }: CaseAssessment): readonly PhaseProgress[] {
  const reached = phaseReached(next);
  const here = reached === 'closed' ? PHASE_STEPS.length : PHASE_STEPS.indexOf(stepOf(reached));
  return PHASE_STEPS.map((step, index) => ({
    step,
    state: index < here ? 'done' : index === here ? 'here' : 'later',
  }));
}

/** What is left to do on the sheets of a phase, sheet by sheet. */
export function remainingRows({ sheets, rows }: CaseAssessment, step: PhaseStep): readonly RemainingRows[] {
  const keys = new Set(PHASES_OF[step].flatMap((phase) => sheetsOfPhase(phase)));
  return sheets
    .filter(({ sheetKey }) => keys.has(sheetKey))
    .map(({ sheetKey, sheet }) => ({
      sheetKey,
      sheet,
      count: rows.filter((row) => row.sheetKey === sheetKey && isOpenRow(row)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** What holds the case apart from single rows, as far as there is something to tell about it. */
export function gatesInTheWay({ blockedBy, findings }: CaseAssessment): readonly Hold[] {
  return blockedBy.filter((code) => findings.some((finding) => finding.code === code));
}
