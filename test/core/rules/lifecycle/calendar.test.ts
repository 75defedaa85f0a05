import fc from '../../../seeded';
import {
  calendarText,
  escapeText,
  foldLine,
  type CalendarEvent,
} from '../../../../src/core/rules/lifecycle/calendar';

/** A reader of our own, after RFC 5545: unfolds, splits and unescapes; anything else is an error. */
function readCalendar(text: string): ReadonlyMap<string, string>[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = text.slice(0, -2).split('\r\n');
  const tooLong = physical.find((line) => Buffer.byteLength(line, 'utf8') > 75);
  if (tooLong !== undefined) throw new Error(`more than 75 octets: ${tooLong}`);
  const lines = physical.join('\n').replaceAll('\n ', '').split('\n');
  const events: Map<string, string>[] = [];
  let open: string[] = [];
  for (const line of lines) {
    const match = /^([A-Z-]+)(?:;[A-Z]+=[A-Z]+)?:(.*)$/su.exec(line);
    if (match === null) throw new Error(`no content line: ${JSON.stringify(line)}`);
    const [, name = '', value = ''] = match;
    if (name === 'BEGIN') {
      open = [...open, value];
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} without its BEGIN`);
    } else if (open.at(-1) === 'VEVENT') {
      if (events.at(-1)!.has(name)) throw new Error(`${name} twice`);
      events.at(-1)!.set(name, unescape(value));
    }
  }
  if (open.length > 0) throw new Error('something is not closed');
  return events;
}

function unescape(value: string): string {
  return value.replace(/\\(.)/gsu, (_whole, sign: string) => {
    if (sign === 'n') return '\n';
    if (!['\\', ';', ','].includes(sign)) throw new Error(`\\${sign} is no escape`);
    return sign;
  });
}

/** What a text is once it has been written: one kind of line break, no other control characters. */
const written = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}]/gu, (char) => (char === '\n' ? '\n' : ' '));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('あ', '𠮷', '👩‍🏭', ';', ',', '\\', '\n', '\r', 'n', ':', ' ', 'END:VEVENT'),
    maxLength: 80,
  }),
);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('whatever the texts hold, a reader gets them back, and no line is longer than 75 octets', () => {
  const event = fc.record({ uid: text, date, summary: text, description: text });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), date, (events: readonly CalendarEvent[], stamp) => {
      const read = readCalendar(calendarText(events, stamp));
      expect(read.map((each) => [each.get('UID'), each.get('SUMMARY'), each.get('DESCRIPTION')])).toEqual(
        events.map(({ uid, summary, description }) => [uid, summary, description].map(written)),
      );
      expect(read.map((each) => each.get('DTSTART'))).toEqual(
        events.map((each) => each.date.replaceAll('-', '')),
      );
    }),
  );
});

test('an all-day entry ends on the day after, over the end of a month and of a year', () => {
  const on = (day: string) =>
    readCalendar(calendarText([{ uid: 'a', date: day, summary: '', description: '' }], '2027-01-01'))[0]!;
  expect(on('2027-12-31').get('DTEND')).toBe('20280101');
  expect(on('2028-02-28').get('DTEND')).toBe('20280229');
});

test('folds between characters, never inside one', () => {
  const line = `SUMMARY:${'機器'.repeat(40)}`;
  const folded = foldLine(line).split('\r\n');
  expect(folded.length).toBeGreaterThan(3);
  expect(folded.every((each) => !each.includes('\ufffd') && Buffer.byteLength(each) <= 75)).toBe(true);
  expect(folded.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(line);
});

test('escapes what would end or split a value', () => {
  expect(escapeText('a,b;c\\d\r\ne\u0007f\u0085g')).toBe('a\\,b\\;c\\\\d\\ne f g');
});
