import type { CaseReading } from '../../model/reading';
import { decisionOf, isApproval, recordedDecision } from '../record/recordedDecision';
import { returnedRows } from '../record/returnedRows';
import { readLog, sinceDecision, type LogEntry } from '../record/submissionLog';
import type { OpenTransition } from './openTransition';
import type { Turn } from './stateRules';

const isRound = ({ kind }: LogEntry): boolean => kind === 'submission' || kind === 'return';

/** What was sent to and fro since the last decision; with a transition only from its day on. */
function roundOf(log: readonly LogEntry[], transition: OpenTransition | null): readonly LogEntry[] {
  const since = sinceDecision(log).filter(isRound);
  if (transition === null) return since;
  const { date } = transition.entry;
  return since.filter(({ on }) => on !== null && on >= date);
}

/**
 * Whose turn it is by the log. What HQ typed without recording it sends the case back, too, where it can only have been
 * typed after the latest submission: that is, where no earlier one could have brought it.
 */
export function turnOf(reading: CaseReading, transition: OpenTransition | null): Turn {
  const round = roundOf(readLog(reading), transition);
  const last = round.at(-1);
  if (last?.kind === 'return') return 'returned';
  const isFirst = round.length === (last === undefined ? 0 : 1);
  const isTyped = returnedRows(reading).length > 0 || (last !== undefined && isRefusedByHand(reading));
  if (isFirst && isTyped && (last !== undefined || transition === null)) return 'returned';
  return last === undefined ? 'none' : 'submitted';
}

/** 判定保留 or 不合格 stands in HQ's cell and no line of the log says so. */
function isRefusedByHand(reading: CaseReading): boolean {
  const cell = decisionOf(reading);
  return cell !== null && !isApproval(cell) && recordedDecision(reading) !== cell;
}
