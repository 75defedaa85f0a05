import { dateOfCell, isGiven, textOfCell } from '../../model/cell';
import type { CaseReading } from '../../model/reading';
import { recognise } from '../../model/vocabulary';
import { YES_NO_WORDS } from '../../text/vocabularies';
import { isHeadsRow } from '../record/boundValue';
import { readSeal } from '../record/readSeal';
import { lastOf, readLog, sinceDecision, type LogEntry } from '../record/submissionLog';
import { coverLine } from '../sealedLine';

/** How far the head has come: nothing, all three cells typed, or on record for the decision in force. */
export type Acknowledgement = 'open' | 'typed' | 'recorded';

/**
 * The head's acknowledgement counts from its line in the log after the last decision, or from the seal of a later
 * decision that covers the head's cells; a seal made when the head still confirmed before HQ covers them, too.
 */
export function acknowledgementOf(reading: CaseReading): Acknowledgement {
  const { cover, rows } = reading;
  const answer = rows.find(({ itemId }) => isHeadsRow(itemId))?.fields.answer ?? null;
  const isYes = recognise(YES_NO_WORDS, textOfCell(answer))?.key === 'yes';
  const on = dateOfCell(cover.headDate);
  if (!isYes || !isGiven(cover.headName) || on === null) return 'open';
  if (readSeal(reading)?.copies.lines.includes(coverLine('headName')) === true) return 'recorded';
  const log = readLog(reading);
  const isOfCells = (line: LogEntry) =>
    line.kind === 'acknowledgement' && line.who === textOfCell(cover.headName) && line.on === on;
  if (lastOf(log, 'decision') !== null && sinceDecision(log).some(isOfCells)) return 'recorded';
  // What an earlier acknowledgement left in the cells says nothing about the decision at hand.
  return log.some(isOfCells) ? 'open' : 'typed';
}
