import type { IsoDate } from '../../model/isoDate';
import type { Language } from '../../model/language';
import { plainLine } from '../../mail/plainLine';
import { calendarText, type CalendarEvent } from '../../rules/lifecycle/calendar';
import { format } from '../../text/text';
import type { OpenRow } from './openRows';
import en from './calendar.en.json';
import ja from './calendar.ja.json';

const TEXTS = { ja, en } as const;
/** The sheet has all of them. */
const MOST_LINES = 30;

/**
 * Due dates as a calendar file: one event for each day and department, with what is due.
 * @param on day of the file
 */
export function advisoryCalendar(rows: readonly OpenRow[], on: IsoDate, language: Language): string {
  const days = new Map<string, OpenRow[]>();
  for (const row of rows) {
    if (row.due === null) continue;
    const key = `${row.due} ${row.department}`;
    const own = days.get(key);
    if (own === undefined) days.set(key, [row]);
    else own.push(row);
  }
  return calendarText(
    [...days].flatMap(([key, own]) => eventOf(key, own, language) ?? []),
    on,
  );
}

function eventOf(key: string, rows: readonly OpenRow[], language: Language): CalendarEvent | null {
  const words = TEXTS[language];
  const [first] = rows;
  const due = first?.due ?? null;
  if (first === undefined || due === null) return null;
  const department = plainLine(first.department) || words.nobody;
  const listed = rows
    .slice(0, MOST_LINES)
    .map(({ device, advisory }) => `${plainLine(device)}: ${plainLine(advisory)}`);
  const more = rows.length > MOST_LINES ? [format(words.more, { count: rows.length - MOST_LINES })] : [];
  return {
    uid: `${plainLine(key)}@advisories.iiot-checksheets`,
    date: due,
    summary: format(words.summary, { count: rows.length, department }),
    description: [...listed, ...more].join('\n'),
  };
}
