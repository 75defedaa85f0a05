import { a1 } from '../../model/address';
import type { SheetDraft } from '../sheetDraft';
import type { CaseContext } from '../case/context';
import { conditionFormulas } from './conditionFormulas';
import { CONDITION_LINES, LAST_COLUMN, LIST_COLUMN, MANAGEMENT_ROWS } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';

/** Rows that passed on a condition, with what is asked and until when. */
export function writeConditions(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const { top } = MANAGEMENT_ROWS;
  const { place, field } = conditionFormulas(context);
  draft.text(LIST_COLUMN, top, 'section', MANAGEMENT_TEXT.sectionConditions[language]);
  (['itemId', 'item', 'due'] as const).forEach((key, index) =>
    draft.text(LIST_COLUMN + index, top + 1, 'heading', MANAGEMENT_TEXT[key][language]),
  );
  for (let line = 1; line <= CONDITION_LINES; line += 1) {
    const row = top + 1 + line;
    // The place stands right of the page: it is a step of the calculation, not for reading.
    const at = `$${a1(LAST_COLUMN + 2, row)}`;
    draft.formula(LAST_COLUMN + 2, row, 'hiddenStep', place(String(line)), '');
    draft.formula(LIST_COLUMN, row, 'computed', field('itemId', at), '');
    draft.formula(LIST_COLUMN + 1, row, 'line', field('requirement', at), '');
    const due = field('due', at);
    draft.formula(LIST_COLUMN + 2, row, 'computedDate', `IF(${at}="","",IF(${due}=0,"",${due}))`, '');
  }
}
