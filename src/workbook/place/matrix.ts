import type { CellPlace, CellValue } from '../../core/model/reading';
import { IMPACT_DATA } from '../../core/guide/impactTerms';
import { USES, USE_CASES } from '../../core/model/terms';
import { a1 } from '../../core/model/address';
import { comparable } from './comparable';
import type { NameTarget } from './nameTargets';
import { valueAt } from './workbookCells';

type Words = readonly { readonly key: string; readonly ja: string; readonly en: string }[];

/**
 * Index of each key among headings; by position where a heading is not one of the two languages'
 * words, because a company may write its own.
 */
function order(keys: readonly string[], words: Words, headings: readonly CellValue[]): readonly number[] {
  const found = keys.map((key) => {
    const word = words.find((entry) => entry.key === key);
    const texts = [word?.ja ?? '', word?.en ?? ''].map(comparable);
    return headings.findIndex((heading) => texts.includes(comparable(heading)));
  });
  return found.includes(-1) ? keys.map((_key, index) => index) : found;
}

/** The matrix with the place of each of its cells. */
export interface PlacedMatrix {
  readonly values: readonly (readonly CellValue[])[];
  readonly places: readonly (readonly CellPlace[])[];
}

/**
 * 影響度マトリックス as 2 rows (production, verification) by 3 uses, from a named range with
 * headings (3 × 4) or without (2 × 3).
 * @returns null when the range has another shape
 */
export function placeMatrix(target: NameTarget): PlacedMatrix | null {
  const rows = target.endRow - target.startRow + 1;
  const columns = target.endColumn - target.startColumn + 1;
  const headed = rows === USE_CASES.length + 1 && columns === USES.length + 1;
  if (!headed && (rows !== USE_CASES.length || columns !== USES.length)) return null;
  const offset = headed ? 1 : 0;
  const at = (row: number, column: number) =>
    valueAt(target.on, target.startRow + row, target.startColumn + column);
  const rowHeads = headed ? USE_CASES.map((_key, index) => at(index + 1, 0)) : [];
  const columnHeads = headed ? USES.map((_key, index) => at(0, index + 1)) : [];
  const columnOrder = order(USES, IMPACT_DATA.uses, columnHeads);
  const placeAt = (row: number, column: number): CellPlace => ({
    sheet: target.on.name,
    cell: a1(target.startColumn + column, target.startRow + row + 1),
  });
  const rowOrder = order(USE_CASES, IMPACT_DATA.useCases, rowHeads);
  const each = <T>(of: (row: number, column: number) => T) =>
    rowOrder.map((row) => columnOrder.map((column) => of(row + offset, column + offset)));
  return { values: each(at), places: each(placeAt) };
}
