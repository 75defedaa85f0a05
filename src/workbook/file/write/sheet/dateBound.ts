const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day 0 of Excel's calendar for dates after February 1900 (it counts a 29 February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Limit of a date rule: an ISO date becomes its serial number, anything else is a formula. */
export function dateBound(limit: string): string {
  const [, year, month, day] = ISO_DATE.exec(limit) ?? [];
  if (year === undefined) return limit;
  return String((Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY);
}
