/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** When a device came into use, as exact as the list says it, and whether that is beyond doubt. */
export interface Since {
  readonly since: string;
  readonly isClear: boolean;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const two = (number: number): string => String(number).padStart(2, '0');

/** Builds a date as exact as its parts; null where the calendar does not have it. */
export function partialDate(year: number, month?: string, day?: string): PartialDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (month === undefined || month === '') return String(year);
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return null;
  if (day === undefined || day === '') return `${year}-${two(m)}`;
  const d = Number(day);
  const exists = d >= 1 && d <= new Date(Date.UTC(year, m, 0)).getUTCDate();
  return exists ? `${year}-${two(m)}-${two(d)}` : null;
}
