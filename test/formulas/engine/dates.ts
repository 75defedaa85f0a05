import { NUM_ERROR, type FormulaError } from './value';

/** Excel's own calendar: serial 60 is the 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const LEAP_BUG = 60;
const LAST_SERIAL = 2_958_465;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a serial; time of day is dropped. Serial 0 is "0 January 1900". */
export function dayOfSerial(serial: number): Day | FormulaError {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return NUM_ERROR;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < LEAP_BUG ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial of a day; months and days beyond the calendar run over, as in DATE(2027,13,1). */
export function serialOfDay(year: number, month: number, day: number): number | FormulaError {
  const full = year >= 0 && year < 1900 ? year + 1900 : year;
  const days = Math.round((Date.UTC(full, month - 1, day) - EPOCH) / DAY);
  const serial = days <= LEAP_BUG ? days - 1 : days;
  return serial < 0 || serial > LAST_SERIAL || Number.isNaN(serial) ? NUM_ERROR : serial;
}

/** The same day some months later, or the last of a shorter month (EDATE). */
export function monthsLater(serial: number, months: number): number | FormulaError {
  const from = dayOfSerial(serial);
  if (!('year' in from)) return from;
  const last = new Date(Date.UTC(from.year, from.month + months, 0)).getUTCDate();
  return serialOfDay(from.year, from.month + months, Math.min(from.day, last));
}
