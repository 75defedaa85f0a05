import type { Argument } from '../protocol/hostType';
import { recordArgument, stringArgument } from './arguments';
import type { RangeTarget } from './book';
import { readTexts } from './cells';

/** The cells of a range whose shown text has `text` in it, row by row (`completeMatch`: is `text`). */
export function findCells(range: RangeTarget, text: Argument, criteria: Argument): RangeTarget[] {
  const given = criteria === null || criteria === undefined ? {} : recordArgument(criteria);
  const fold = (each: string): string => (given.matchCase === true ? each : each.toLowerCase());
  const wanted = fold(stringArgument(text));
  const { row, column } = range.area;
  const fits = (shown: string): boolean =>
    given.completeMatch === true ? fold(shown) === wanted : fold(shown).includes(wanted);
  const found = readTexts(range).flatMap((line, r) =>
    line.flatMap((shown, c) =>
      fits(shown) ? [{ ...range, area: { row: row + r, column: column + c, rows: 1, columns: 1 } }] : [],
    ),
  );
  return given.searchDirection === 'Backwards' ? found.reverse() : found;
}
