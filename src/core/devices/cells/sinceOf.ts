import { dateOfSerial } from '../../model/isoDate';
import eras from './eras.json';
import { englishDate } from './englishDate';
import { partialDate, type PartialDate, type Since } from './partialDate';

const UNREADABLE: Since = { since: '', isClear: false };

const YEAR_BEFORE = new Map(
  eras.flatMap(({ names, before }) => names.map((name) => [name, before] as const)),
);
const ERA_NAMES = [...YEAR_BEFORE.keys()].sort((a, b) => b.length - a.length).join('|');
const SEPARATOR = '\\s*[-/.年,・]\\s*';
const REST = '(?:(?:\\s*[-/.月,・]\\s*)(\\d{1,2})\\s*日?)?\\s*月?';
/** 1: era; 2: year; 3: month; 4: day. */
const ERA = new RegExp(
  `^(${ERA_NAMES})\\.?\\s*(\\d{1,2}|元)(?:${SEPARATOR}(\\d{1,2})${REST})?\\s*年?度?$`,
  'i',
);
/** 1: year; 2: month; 3: day. */
const YEAR_FIRST = new RegExp(`^(?:FY\\s*|')?(\\d{4})(?:${SEPARATOR}(\\d{1,2})${REST})?\\s*年?度?$`);
/** 202304, 20230401 */
const RUN = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/;
/** '23.4: the apostrophe says that the century is left out. */
const SHORT_YEAR = /^['’](\d\d)\s*[-/.年]\s*(\d{1,2})\s*月?$/;
const TIME = /[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|JST|[AP]M|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /\s*\((?:[日月火水木金土]|sun|mon|tue|wed|thu|fri|sat)[a-z]*\)$/i;
/** About, before, after: what is left is what the list knows. */
const VAGUE =
  /^(?:約|およそ|凡そ|頃|c\.|ca\.?|about|approx\.?|~)\s*|\s*(?:頃|ごろ|ころ|前後|以前|以後|以降|\?|か|推定|\(推定\)|予定|初旬|上旬|中旬|下旬|末|頭)$/gi;
/** A day number of Excel (1954 to 2064) that lost its date format on the way. */
const SERIAL = /^[2-5]\d{4}$/;

/**
 * Reads a date of any exactness: 2023, 2023/4, 2023年4月1日, 令和5年4月, H31.3, Ｒ元.5.1, 202304, Apr 2023,
 * 2023-04-01T09:00:00Z.
 * @param folded text as `foldText` gives it
 * @param isDayFirst what `04/05/2023` means in this list; null where nothing in it says so
 */
export function sinceOf(folded: string, isDayFirst: boolean | null = null): Since {
  const plain = folded
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(/[\s./-]+$/, '')
    .trim();
  const read = calendarDate(plain) ?? englishDate(plain, isDayFirst);
  if (read !== null) return read;
  const sure = plain.replace(VAGUE, '').trim();
  if (sure !== plain) {
    const { since } = sinceOf(sure, isDayFirst);
    return { since, isClear: false };
  }
  if (SERIAL.test(plain)) return { since: dateOfSerial(Number(plain)) ?? '', isClear: false };
  return UNREADABLE;
}

function calendarDate(text: string): Since | null {
  const era = ERA.exec(text);
  if (era !== null) {
    const [, name = '', year = '', month, day] = era;
    const before = YEAR_BEFORE.get(name.toLowerCase());
    const inEra = year === '元' ? 1 : Number(year);
    return before === undefined || inEra === 0 ? null : clear(partialDate(before + inEra, month, day));
  }
  const plain = YEAR_FIRST.exec(text) ?? RUN.exec(text);
  if (plain !== null) return clear(partialDate(Number(plain[1]), plain[2], plain[3]));
  const short = SHORT_YEAR.exec(text);
  return short === null ? null : clear(partialDate(2000 + Number(short[1]), short[2]));
}

const clear = (since: PartialDate | null): Since | null => (since === null ? null : { since, isClear: true });
