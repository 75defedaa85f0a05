import { errorOf, isFilled, isGiven, textOfCell } from '../../../src/core/model/cell';
import type { CoverField } from '../../../src/core/model/coverFields';
import type { CaseReading, CellValue } from '../../../src/core/model/reading';
import { strip } from '../../../src/core/model/typed/fold';
import { recognise, recogniseSeveral } from '../../../src/core/model/vocabulary';
import { cellWords } from '../../../src/core/sheets/cellWords';
import { USE_CASE_WORDS, USE_WORDS } from '../../../src/core/text/vocabularies';
import { USES } from '../../../src/core/model/terms';

const isBlank = (cell: CellValue | undefined) => errorOf(cell ?? null) === null && !isFilled(cell ?? null);

/** What other sheets show of a field that is typed on the cover; `?` where it is not understood. */
export function understood(field: CoverField, { cover, language }: CaseReading): string {
  const cell = cover[field];
  const text = strip(textOfCell(cell));
  const w = cellWords(language);
  if (field === 'uses') {
    const keys = recogniseSeveral(USE_WORDS, text)?.map(({ key }) => key);
    if (keys === undefined) return isBlank(cell) ? '' : '?';
    return USES.filter((use) => keys.includes(use))
      .map((use) => w.uses[use])
      .join(w.separator);
  }
  if (field === 'useCase') {
    const known = recognise(USE_CASE_WORDS, text);
    return known === null ? (isBlank(cell) ? '' : '?') : w.useCases[known.key];
  }
  return isGiven(cell) ? text : '';
}
