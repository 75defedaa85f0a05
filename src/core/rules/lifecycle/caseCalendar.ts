import type { CaseReading } from '../../model/reading';
import { textOfCell } from '../../model/cell';
import type { CalendarEvent } from './calendar';
import type { DueDate } from './dueDates';

/** Words of the entries, by kind. */
export type DueWords = Readonly<Record<DueDate['kind'], string>>;

/**
 * The dates of a case as calendar entries. The identifier is made of case, kind and item, not of the date:
 * a date that moved replaces the entry in the calendar.
 */
export function caseCalendar(
  reading: CaseReading,
  dues: readonly DueDate[],
  words: DueWords,
): readonly CalendarEvent[] {
  const text = (field: 'caseId' | 'device' | 'site') => textOfCell(reading.cover[field]);
  const device = text('device') || text('caseId');
  return dues.map(({ kind, date, itemId, owner }) => ({
    uid: `${uidPart(text('caseId') || text('device'))}-${kind}${itemId === null ? '' : `-${itemId}`}@iiot-checksheets`,
    date,
    summary: [words[kind], itemId, device].filter((part) => part !== null && part !== '').join(' '),
    description: [text('caseId'), text('site'), owner].filter((part) => part !== '').join('\n'),
  }));
}

/** Letters and digits stay; anything else becomes its number, so that two cases never share an identifier. */
function uidPart(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(36)}_`);
}
