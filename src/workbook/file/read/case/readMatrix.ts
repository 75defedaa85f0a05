import type { CellValue } from '../../../../core/assessment/reading';
import { IMPACT_DATA } from '../../../../core/guide/impactTerms';
import { USES, USE_CASES } from '../../../../core/guide/terms';
import { valueAt } from '../rawWorkbook';
import type { NameTarget } from './caseNames';
import { comparable } from './comparable';

type Words = readonly { readonly key: string; readonly ja: string; readonly en: string }[];

/** Index of each key among headings; by position where a heading is a word of the company's own. */
function order(keys: readonly string[], words: Words, headings: readonly CellValue[]): readonly number[] {
  const found = keys.map((key) => {
    const word = words.find((each) => each.key === key);
    const texts = [comparable(word?.ja ?? null), comparable(word?.en ?? null)];
    return headings.findIndex((heading) => texts.includes(comparable(heading)));
  });
  return found.includes(-1) ? keys.map((_, index) => index) : found;
}

/**
 * 影響度マトリックス as 2 rows (production, verification) by 3 uses from a named range, with headings
 * (3 × 4) or without (2 × 3); null when the range has another shape.
 */
export function readMatrix(target: NameTarget): readonly (readonly CellValue[])[] | null {
  const rows = target.endRow - target.startRow + 1;
  const columns = target.endColumn - target.startColumn + 1;
  const headed = rows === USE_CASES.length + 1 && columns === USES.length + 1;
  if (!headed && (rows !== USE_CASES.length || columns !== USES.length)) return null;
  const at = (row: number, column: number): CellValue =>
    valueAt(target.on, target.startRow + row, target.startColumn + column);
  const rowHeads = headed ? USE_CASES.map((_, index) => at(index + 1, 0)) : [];
  const columnHeads = headed ? USES.map((_, index) => at(0, index + 1)) : [];
  const offset = headed ? 1 : 0;
  const columnOrder = order(USES, IMPACT_DATA.uses, columnHeads);
  return order(USE_CASES, IMPACT_DATA.useCases, rowHeads).map((row) =>
    columnOrder.map((column) => at(row + offset, column + offset)),
  );
}
