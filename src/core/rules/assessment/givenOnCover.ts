import type { CaseReading, CellValue, RowReading } from '../../model/reading';
import { ITEMS } from '../../guide/catalogue';
import type { Language } from '../../model/language';
import { mirroredField } from '../../model/mirroredFields';
import { USE_CASE_WORDS } from '../../text/vocabularies';
import { recognise } from '../../model/vocabulary';

/**
 * The row with the answer that the cover gives. Its cell is a formula, and Excel reports no
 * recalculation (office-js #3899): right after an edit the cell may still show the old answer.
 */
export function givenOnCover(row: RowReading, cover: CaseReading['cover'], language: Language): RowReading {
  const field = mirroredField(row.itemId);
  if (field === null) return row;
  const answer = field === 'useCase' ? useCaseAnswer(row.itemId, cover.useCase, language) : cover[field];
  return { ...row, fields: { ...row.fields, answer } };
}

/** The risk sheet words one use case differently, 検証利用（PoC）. */
function useCaseAnswer(itemId: string, value: CellValue, language: Language): CellValue {
  if (typeof value !== 'string') return value;
  const key = recognise(USE_CASE_WORDS, value)?.key;
  return ITEMS.get(itemId)?.answers.find((choice) => choice.key === key)?.[language] ?? value;
}
