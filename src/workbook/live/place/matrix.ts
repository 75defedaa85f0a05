import type { CellValue } from '../../../core/assessment/reading';
import { IMPACT_DATA } from '../../../core/guide/impactTerms';
import { USES, USE_CASES } from '../../../core/guide/terms';
import { toCellValue } from './cellValue';
import { comparable } from './comparable';
import type { NameTarget } from './nameTarget';
import { valueAt, type HostValue, type SheetValues } from './snapshot';

type Words = readonly { readonly key: string; readonly ja: string; readonly en: string }[];

/**
 * Index of each key among headings; by position where a heading is not one of the two languages'
 * words, because a company may write its own.
 */
function order(keys: readonly string[], words: Words, headings: readonly HostValue[]): number[] {
  const found = keys.map((key) => {
    const word = words.find((entry) => entry.key === key);
    return headings.findIndex((heading) =>
      [word?.ja ?? '', word?.en ?? ''].some((text) => comparable(text) === comparable(heading)),
    );
  });
  return found.includes(-1) ? keys.map((_key, index) => index) : found;
}

/**
 * 影響度マトリックス as 2 rows (production, verification) by 3 uses, from a named range with
 * headings (3 × 4) or without (2 × 3).
 * @returns null when the range has another shape
 */
export function placeMatrix(
  sheet: SheetValues,
  { area }: NameTarget,
): readonly (readonly CellValue[])[] | null {
  const [rows, columns] = [area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1];
  const withHeadings = rows === USE_CASES.length + 1 && columns === USES.length + 1;
  if (!withHeadings && !(rows === USE_CASES.length && columns === USES.length)) return null;
  const offset = withHeadings ? 1 : 0;
  const at = (row: number, column: number) => valueAt(sheet, area.firstRow + row, area.firstColumn + column);
  const rowOrder = order(
    USE_CASES,
    IMPACT_DATA.useCases,
    withHeadings ? USE_CASES.map((_k, i) => at(i + 1, 0)) : [],
  );
  const columnOrder = order(USES, IMPACT_DATA.uses, withHeadings ? USES.map((_k, i) => at(0, i + 1)) : []);
  return rowOrder.map((row) => columnOrder.map((column) => toCellValue(at(row + offset, column + offset))));
}
