import { isoDate, type IsoDate } from '../isoDate';
import { foldDigits } from './fold';

/** Year before the first of the era 令和 (2019). */
export const BEFORE_REIWA = 2018;

/** Signs between year, month and day become commas, in this order and in capitals; native formulas do the same. */
export const DATE_SIGNS: readonly (readonly [from: string, to: string])[] = [
  ['T', ' '],
  ['Ｒ', 'R'],
  ['令和', 'R'],
  ['元', '1'],
  ['年', ','],
  ['月', ','],
  ['日', ''],
  ['/', ','],
  ['／', ','],
  ['.', ','],
  ['-', ','],
];

/** What may follow a date as its time of day. */
export const TIME_CHARACTERS = ' 0123456789:';
/** Longest time of day from two characters before its first colon: `10:00:00` and a space. */
export const TIME_LENGTH = 9;

const PARTS = /^(?:(\d{4})|R(\d{1,2})),(\d{1,2}),(\d{1,2})$/;

/**
 * Date in a written form: `2027-02-01`, `2027/2/1`, `2027.2.1`, `2027年2月1日`, `令和9年2月1日`, `R9.2.1`, full or half
 * width, with or without a time of day.
 * @returns null for anything else, also for a day that does not exist
 */
export function dateOfText(text: string): IsoDate | null {
  const signs = DATE_SIGNS.reduce(
    (rest, [from, to]) => rest.split(from).join(to),
    foldDigits(text).toUpperCase(),
  );
  const [, year, era, month, day] = PARTS.exec(withoutTime(signs).replace(/ /g, '')) ?? [];
  if (month === undefined) return null;
  return isoDate(Number(year ?? BEFORE_REIWA + Number(era)), Number(month), Number(day));
}

/** Cuts a time of day off; a text whose end is no time is left as it is, and is no date. */
function withoutTime(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 2) return text;
  const time = text.slice(colon - 2);
  const isTime = time.length <= TIME_LENGTH && [...time].every((sign) => TIME_CHARACTERS.includes(sign));
  if (!isTime) return text;
  return text.slice(0, text[colon - 2] === ' ' ? colon - 1 : colon - 2);
}
