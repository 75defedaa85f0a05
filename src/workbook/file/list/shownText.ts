import { format, getFormatDateInfo, isDateFormat } from 'numfmt';
import { dateOfSerial } from '../../../core/model/isoDate';
import type { CellValue } from '../../../core/model/reading';

const DAYS_TO_1904 = 1462;

/**
 * A cell as a person reads it: a date as exact as its number format shows it (`2023-04` for yyyy/mm), a number
 * with the zeros and words of its format (`000123`, `1.50`, `3台`), an error by its name.
 * @param code number format; '' for General
 */
export function shownText(value: CellValue, code: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (code === '' || /^general$/i.test(code) || code === '@') return plainNumber(value);
  if (isDateFormat(code)) return shownDate(value, code, date1904) ?? plainNumber(value);
  return shownNumber(value, code);
}

/** Fifteen digits, as Excel keeps them, and never with an exponent. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') && Number.isInteger(value) ? BigInt(value).toString() : text;
}

function shownDate(serial: number, code: string, date1904: boolean): string | null {
  const date = dateOfSerial(serial + (date1904 ? DAYS_TO_1904 : 0));
  const { year, month, day } = getFormatDateInfo(code);
  if (date === null || !(year || month || day)) return null;
  if (year && !month && !day) return date.slice(0, 4);
  return year && month && !day ? date.slice(0, 7) : date;
}

function shownNumber(value: number, code: string): string {
  try {
    const text = format(code, value).trim();
    return /^#+$/.test(text) ? plainNumber(value) : text;
  } catch {
    return plainNumber(value);
  }
}
