import { serialDate, serialTime } from './serialDate';

/** What Excel makes of a text that is typed or written: a value, and the format that comes with it. */
export interface TypedText {
  readonly value: string | number | boolean;
  readonly format?: string;
}

type Reader = (text: string, locale: string) => TypedText | undefined;

/**
 * Reads a text as Excel does when it is put into a cell of General format: numbers, percentages, amounts,
 * dates, times and truth values become values. Full-width digits stay text.
 */
export function typedText(text: string, locale: string): TypedText {
  const trimmed = text.trim();
  for (const read of READERS) {
    const found = read(trimmed, locale);
    if (found !== undefined) return found;
  }
  return { value: text };
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;

const truth: Reader = (text) =>
  /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined;

const plain: Reader = (text) => (NUMBER.test(text) ? { value: Number(text) } : undefined);

const scientific: Reader = (text) =>
  /^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d+$/i.test(text) && Number.isFinite(Number(text))
    ? { value: Number(text), format: '0.00E+00' }
    : undefined;

const grouped: Reader = (text) =>
  GROUPED.test(text)
    ? { value: Number(text.replaceAll(',', '')), format: text.includes('.') ? '#,##0.00' : '#,##0' }
    : undefined;

const percent: Reader = (text) => {
  const match = /^(?:(.+?)\s?%|%\s?(.+))$/.exec(text);
  const digits = match?.[1] ?? match?.[2] ?? '';
  if (!NUMBER.test(digits) && !GROUPED.test(digits)) return undefined;
  // Through the text: 12.3 / 100 would not be 0.123.
  const value = Number(`${digits.replaceAll(',', '')}e-2`);
  return { value, format: digits.includes('.') ? '0.00%' : '0%' };
};

/** `(5)` is how accountants write -5. */
const negative: Reader = (text) => {
  const digits = /^\((\d.*)\)$/.exec(text)?.[1] ?? '';
  if (!NUMBER.test(digits) && !GROUPED.test(digits)) return undefined;
  const format = digits.includes(',') ? { format: digits.includes('.') ? '#,##0.00' : '#,##0' } : {};
  return { value: -Number(digits.replaceAll(',', '')), ...format };
};

const money: Reader = (text, locale) => {
  const sign = locale === 'ja-JP' ? /^([-+]?)[¥\\]\s?(.+)$/ : /^([-+]?)\$\s?(.+)$/;
  const match = sign.exec(text);
  const digits = match?.[2] ?? '';
  if (!/^\d/.test(digits) || (!NUMBER.test(digits) && !GROUPED.test(digits))) return undefined;
  const symbol = locale === 'ja-JP' ? '¥' : '$';
  const format = `${symbol}#,##0${digits.includes('.') ? '.00' : ''}`;
  return { value: Number(`${match?.[1] ?? ''}${digits.replaceAll(',', '')}`), format };
};

const fraction: Reader = (text) => {
  const match = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, format: '# ?/?' };
};

const date: Reader = (text, locale) => serialDate(text, locale);
const time: Reader = (text) => serialTime(text);

const dateAndTime: Reader = (text, locale) => {
  const match = /^(\S+)\s+(\d.*)$/.exec(text);
  const [day, hour] = [serialDate(match?.[1] ?? '', locale), serialTime(match?.[2] ?? '')];
  if (day === undefined || hour === undefined) return undefined;
  const format = locale === 'ja-JP' ? 'yyyy/m/d h:mm' : 'm/d/yyyy h:mm';
  return { value: day.value + hour.value, format };
};

const READERS: readonly Reader[] = [
  truth,
  plain,
  scientific,
  grouped,
  percent,
  negative,
  money,
  fraction,
  date,
  time,
  dateAndTime,
];
