import { dayOfSerial, monthsLater, serialOfDay, type Day } from '../dates';
import { isError, NUM_ERROR, type Value } from '../value';
import { ofNumbers, type Functions } from './spec';

const partOf = (part: (day: Day) => Value) =>
  ofNumbers(1, 1, ([serial = 0]) => {
    const day = dayOfSerial(serial);
    return isError(day) ? day : part(day);
  });

/** NOW and TODAY are left out: they would make a case depend on the clock. */
export const CALENDAR: Functions = {
  DATE: ofNumbers(3, 3, ([year = 0, month = 0, day = 0]) =>
    serialOfDay(Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  YEAR: partOf(({ year }) => year),
  MONTH: partOf(({ month }) => month),
  DAY: partOf(({ day }) => day),
  EDATE: ofNumbers(2, 2, ([serial = 0, months = 0]) => monthsLater(serial, Math.trunc(months))),
  EOMONTH: ofNumbers(2, 2, ([serial = 0, months = 0]) => {
    const day = dayOfSerial(serial);
    if (isError(day)) return day;
    return serialOfDay(day.year, day.month + Math.trunc(months) + 1, 0);
  }),
  WEEKDAY: ofNumbers(1, 2, ([serial = 0, kind = 1]) => {
    const sunday = (Math.floor(serial) - 1) % 7;
    return kind === 1
      ? sunday + 1
      : kind === 2
        ? ((sunday + 6) % 7) + 1
        : kind === 3
          ? (sunday + 6) % 7
          : NUM_ERROR;
  }),
};
