import { partialDate, type Since } from './partialDate';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const NAME = '([a-z]{3,9})\\.?';
const YEAR = "(\\d{4}|'\\d{2})";
const GAP = '[\\s,./-]*';
/** April 2023, Apr-2023, Apr '23 */
const MONTH_YEAR = new RegExp(`^${NAME}${GAP}${YEAR}$`, 'i');
/** Apr-23: Excel's own `mmm-yy` */
const MONTH_SHORT = new RegExp(`^${NAME}-(\\d{2})$`, 'i');
/** 1 April 2023, 1st Apr. 2023, 01-Apr-23 */
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${GAP}${NAME}${GAP}(\\d{4}|'?\\d{2})$`, 'i');
/** April 1, 2023 */
const MONTH_DAY = new RegExp(`^${NAME}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${YEAR}$`, 'i');
/** 2023 April, 2023-Apr-01 */
const YEAR_NAME = new RegExp(`^(\\d{4})${GAP}${NAME}(?:${GAP}(\\d{1,2}))?$`, 'i');
/** 04/2023 */
const NUMBER_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
/** 04/05/2023, 4.5.2023: a full stop is only used with the day in front. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * Dates as English lists have them.
 * @param isDayFirst whether the list has the day before the month; null where nothing says so
 * @returns null for anything else; the year alone, unclear, where day and month cannot be told apart
 */
export function englishDate(text: string, isDayFirst: boolean | null): Since | null {
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return ofNumbers(numbers, isDayFirst);
  const [month, year, day] = partsOf(text) ?? [];
  if (month === undefined || year === undefined) return null;
  const since = partialDate(fullYear(year), String(month), day);
  return since === null ? null : { since, isClear: true };
}

function partsOf(
  text: string,
): readonly [number | undefined, string | undefined, (string | undefined)?] | null {
  const monthYear = MONTH_YEAR.exec(text) ?? MONTH_SHORT.exec(text);
  if (monthYear !== null) return [monthOf(monthYear[1]), monthYear[2]];
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) return [monthOf(dayMonth[2]), dayMonth[3], dayMonth[1]];
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return [monthOf(monthDay[1]), monthDay[3], monthDay[2]];
  const yearName = YEAR_NAME.exec(text);
  if (yearName !== null) return [monthOf(yearName[2]), yearName[1], yearName[3]];
  const numberYear = NUMBER_YEAR.exec(text);
  return numberYear === null ? null : [Number(numberYear[1]), numberYear[2]];
}

function ofNumbers(
  [, a = '', mark, b = '', year = '']: RegExpExecArray,
  isDayFirst: boolean | null,
): Since | null {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst =
    first > 12 ? true : second > 12 ? false : first === second || mark === '.' ? true : isDayFirst;
  if (dayFirst === null) return { since: year, isClear: false };
  const since = dayFirst ? partialDate(Number(year), b, a) : partialDate(Number(year), a, b);
  return since === null ? null : { since, isClear: true };
}

/** True or false where a list's own dates say whether the day comes first; null where none does. */
export function isDayFirstIn(texts: readonly string[]): boolean | null {
  const pairs = texts.flatMap((text) => {
    const numbers = NUMBERS.exec(text.trim());
    return numbers === null ? [] : [[Number(numbers[1]), Number(numbers[3])] as const];
  });
  const [dayFirst, monthFirst] = [
    pairs.some(([first]) => first > 12),
    pairs.some(([, second]) => second > 12),
  ];
  return dayFirst === monthFirst ? null : dayFirst;
}

function monthOf(name = ''): number | undefined {
  const small = name.toLowerCase();
  const index = MONTHS.findIndex((month) => small === month || (small.length > 3 && small.startsWith(month)));
  return index < 0 ? undefined : index + 1;
}

const fullYear = (year: string): number => {
  const digits = year.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};
