import { dateOfCell } from '../model/cell';
import type { Actor, CaseState, StepCode } from '../model/caseState';
import type { IsoDate } from '../model/isoDate';
import type { CaseReading, CellPlace } from '../model/reading';
import type { CaseAssessment } from '../rules/assessment/assessment';
import type { ChangeEntry } from '../rules/lifecycle/situation';
import { returnedRows } from '../rules/record/returnedRows';
import { decisionOf } from '../rules/record/recordedDecision';
import { acknowledgementOf } from '../rules/standing/acknowledged';
import { openTransition } from '../rules/standing/openTransition';
import { firstMatch, stateOf } from '../rules/standing/stateRules';
import { stepPlace } from './stepPlace';
import { STEP_RULES, type StepFacts } from './stepRules';

/** Where a case is and who does what next: the same on every surface. Words: `statusText`. */
export interface CaseStatus {
  readonly key: CaseState;
  readonly actor: Actor;
  readonly step: StepCode;
  /** Cell to begin with; null where the step has none, or begins in the pane. */
  readonly place: CellPlace | null;
  /** Rows that HQ sent back. */
  readonly returned: number;
  /** T4: the case begins again with the consultation. */
  readonly isRestarted: boolean;
  /** What was approved before the change on record; null where none is, or nothing was. */
  readonly before: ChangeEntry | null;
  readonly nextCheck: IsoDate | null;
}

/** What the cells cannot say by themselves. */
export interface Judged {
  /** Day for which the case is judged; null: no statement about dates. */
  readonly on: IsoDate | null;
  /** The digest of the seal is not that of its copies (`verifySeal`: unreadable). */
  readonly isSealBroken: boolean;
}

/** The state of a case with its one next step. Pure; never throws. */
export function caseStatus(reading: CaseReading, assessment: CaseAssessment, judged: Judged): CaseStatus {
  const { standing, nextCheck } = assessment;
  const state = judged.isSealBroken ? stateOf({ ...standing.facts, altered: 'yes' }) : standing.state;
  const { step, actor } = firstMatch(STEP_RULES, stepFacts(state, reading, assessment, judged.on));
  const transition = openTransition(reading);
  return {
    key: state,
    actor,
    step,
    place: stepPlace(step, reading, assessment),
    returned: returnedRows(reading).length,
    isRestarted: transition?.entry.kind === 'T4',
    before: standing.facts.transition === 'change' ? (transition?.before ?? null) : null,
    nextCheck,
  };
}

const word = (isTrue: boolean): 'yes' | 'no' => (isTrue ? 'yes' : 'no');

function stepFacts(
  state: CaseState,
  reading: CaseReading,
  assessment: CaseAssessment,
  on: IsoDate | null,
): StepFacts {
  const { standing, nextCheck, rows } = assessment;
  const cell = decisionOf(reading);
  const change = rows.find(({ itemId }) => itemId === 'OPS-CHG-01')?.state;
  const isKnown = nextCheck !== null && on !== null;
  return {
    state,
    unrecorded: word(cell !== null && cell !== standing.verdict),
    restarted: word(openTransition(reading)?.entry.kind === 'T4'),
    returnedRows: word(returnedRows(reading).length > 0),
    ready: word(isReady(state, assessment)),
    acknowledgement: acknowledgementOf(reading),
    settingsDecided: standing.facts.settingsDecided,
    check: !isKnown ? 'unknown' : nextCheck <= on ? 'due' : 'later',
    changed: word(change === 'condition' || change === 'unmet'),
  };
}

/** Nothing is left to answer: the outlook of the intake, or of the sheet at hand, is not held. */
function isReady(state: CaseState, { intake, sheets }: CaseAssessment): boolean {
  const key = state === 'settings' ? 'settings' : state === 'operation-check' ? 'operation' : null;
  const verdict = key === null ? intake : sheets.find(({ sheetKey }) => sheetKey === key)?.verdict;
  return verdict !== undefined && verdict !== 'hold';
}

/** The day by which a workbook is judged by itself: its reference day. */
export const referenceDay = ({ cover }: CaseReading): IsoDate | null => dateOfCell(cover.asOf ?? null);
