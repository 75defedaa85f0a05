import type { CaseContext } from '../case/context';
import { conditionCell } from '../life/conditionList';
import type { SheetDraft } from '../sheetDraft';
import { CONDITION_LINES, LIST_COLUMN, MANAGEMENT_ROWS } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';

/** The first open conditions as 期日 lists them, with what is asked and until when. */
export function writeFirstConditions(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { top } = MANAGEMENT_ROWS;
  draft.text(LIST_COLUMN, top, 'section', MANAGEMENT_TEXT.sectionConditions[language]);
  (['itemId', 'item', 'due'] as const).forEach((key, index) =>
    draft.text(LIST_COLUMN + index, top + 1, 'heading', MANAGEMENT_TEXT[key][language]),
  );
  for (let line = 1; line <= CONDITION_LINES; line += 1) {
    const row = top + 1 + line;
    draft.formula(LIST_COLUMN, row, 'computed', conditionCell('id', line, context), '');
    draft.formula(LIST_COLUMN + 1, row, 'line', conditionCell('text', line, context), '');
    draft.formula(LIST_COLUMN + 2, row, 'computedDate', conditionCell('due', line, context), '');
  }
}
