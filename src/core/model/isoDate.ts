/** A calendar date 'YYYY-MM-DD'; text order is date order. The core knows no clock and no time zone. */
export type IsoDate = string;

const DAY = 86_400_000;
/** Serial 0 of the 1900 system; serial 60 is the 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL_AFTER_LEAP_BUG = 61;
const LAST_SERIAL = 2_958_465;

/**
 * Builds a date that exists.
 * @param month 1…12
 * @returns null for a day that the calendar does not have, or a year outside Excel's 1900…9999
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Date of an Excel serial (1900 date system); the time of day is dropped. null outside 1…2958465. */
export function dateOfSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FIRST_SERIAL_AFTER_LEAP_BUG - 1) return null;
  const shift = day < FIRST_SERIAL_AFTER_LEAP_BUG ? 1 : 0;
  return new Date(EPOCH + (day + shift) * DAY).toISOString().slice(0, 10);
}

/** Excel serial of a date (1900 date system), the inverse of `dateOfSerial`. */
export function serialOfDate(date: IsoDate): number {
  const day = Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
  return day < FIRST_SERIAL_AFTER_LEAP_BUG ? day - 1 : day;
}

/**
 * The same day some months later; where the month is shorter, its last day (31 August + 6 months = 28 or
 * 29 February).
 * @returns null past the year 9999
 */
export function addMonths(date: IsoDate, months: number): IsoDate | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day, lastDay));
}

/** The day some days later. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return dateOfSerial(serialOfDate(date) + days);
}
