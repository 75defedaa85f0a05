import { serialOfDay } from './dates';
import { isError } from './value';

/** Regional settings under which a text becomes a date: they are the reader's, not the file's. */
export type Locale = 'ja' | 'en-US';

const TIME = /\s+\d{1,2}:\d{2}(?::\d{2})?$/;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const ERA = /^(?:令和|R)(\d{1,2}|元)(?:年|\.)(\d{1,2})(?:月|\.)(\d{1,2})日?$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const NAMED = /^(?:(\d{1,2})[- ])?([A-Z][a-z]{2})[a-z]*[- ](\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Serial of a text that Excel takes for a date under these settings, as DATEVALUE and arithmetic do; null for any
 * other. A share of Excel's formats: ISO, slashes, the month's name, and in Japanese 年月日 and 令和.
 */
export function dateInText(text: string, locale: Locale): number | null {
  const trimmed = text.trim();
  const written = trimmed.replace(TIME, '');
  const day = (year: string, month: string, date: string) =>
    existing(Number(year), Number(month), Number(date));
  const [, ...first] = YEAR_FIRST.exec(written) ?? [];
  if (first.length > 0) return day(first[0]!, first[1]!, first[2]!);
  if (locale === 'ja') {
    const [, ...full] = JAPANESE.exec(written.normalize('NFKC')) ?? [];
    if (full.length > 0) return day(full[0]!, full[1]!, full[2]!);
    const [, ...era] = ERA.exec(written.normalize('NFKC')) ?? [];
    if (era.length > 0) return day(String(2018 + (era[0] === '元' ? 1 : Number(era[0]))), era[1]!, era[2]!);
    const [, ...wide] = YEAR_FIRST.exec(written.normalize('NFKC')) ?? [];
    if (wide.length > 0) return day(wide[0]!, wide[1]!, wide[2]!);
  } else {
    const [, ...american] = MONTH_FIRST.exec(written) ?? [];
    if (american.length > 0) return day(american[2]!, american[0]!, american[1]!);
  }
  const [, date, month, year] = NAMED.exec(written) ?? [];
  const index = MONTHS.indexOf(month ?? '');
  return index < 0 ? null : existing(Number(year), index + 1, Number(date ?? 1));
}

function existing(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = serialOfDay(year, month, day);
  return isError(serial) ? null : serial;
}
