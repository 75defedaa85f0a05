import { addDays, type IsoDate } from '../../model/isoDate';

/** One all-day entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same thing of the same case, so that a second import replaces the first. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/** RFC 5545 3.1: a line has at most 75 octets; a longer one goes on after a break and one space. */
const MOST_OCTETS = 75;
const BREAK = '\r\n';

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break; other control characters have no place. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Folds one content line; a character of several octets is never cut. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let piece = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > MOST_OCTETS) {
      lines.push(piece);
      // The space that marks the continuation is an octet of the next line.
      [piece, octets] = ['', 1];
    }
    piece += char;
    octets += size;
  }
  return [...lines, piece].join(`${BREAK} `);
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const basic = (date: IsoDate): string => date.replaceAll('-', '');

/**
 * A calendar of all-day entries (RFC 5545).
 * @param stamp day on which the file is made
 */
export function calendarText(events: readonly CalendarEvent[], stamp: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iiot-checksheets//due dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + BREAK).join('');
}

function eventLines({ uid, date, summary, description }: CalendarEvent, stamp: IsoDate): string[] {
  const end = addDays(date, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${basic(end)}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
