import { a1 } from '../../model/address';
import { BCP_FOR_HIGH } from '../../guide/bcp';
import { all, choose, isOneOf, quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import type { CaseContext } from '../case/context';
import { itemCell } from '../case/itemCell';
import { stateFormats } from '../case/stateFormats';
import { LAST_COLUMN, LIST_COLUMN, MANAGEMENT_ROWS } from './managementLayout';
import { MANAGEMENT_TEXT } from './managementWords';

/** Management approves: open until its name and a date stand on 審査. */
const APPROVAL = 'BCP-3';

/** The duties at high impact, each with the state of the items that show it. */
export function writeBcp(draft: SheetDraft, context: CaseContext): void {
  const { language, words, names } = context;
  const { bcp } = MANAGEMENT_ROWS;
  draft.text(LIST_COLUMN, bcp, 'section', MANAGEMENT_TEXT.sectionBcp[language]);
  draft.text(LIST_COLUMN, bcp + 1, 'heading', MANAGEMENT_TEXT.duty[language]);
  draft.merge(LIST_COLUMN, bcp + 1, LIST_COLUMN + 1);
  draft.text(LAST_COLUMN, bcp + 1, 'heading', MANAGEMENT_TEXT.state[language]);
  BCP_FOR_HIGH.obligations.forEach((duty, index) => {
    const row = bcp + 2 + index;
    draft.text(LIST_COLUMN, row, 'line', `${duty.id}　${duty[language]}`);
    draft.merge(LIST_COLUMN, row, LIST_COLUMN + 1);
    const states = duty.items.map((id) => itemCell(id, 'state', context));
    const settled = all(
      ...states.map((cell) => isOneOf(cell, [words.states.satisfied, words.states.excluded])),
      ...(duty.id === APPROVAL ? [`${names.managementName}<>""`, `ISNUMBER(${names.managementDate})`] : []),
    );
    const state = choose(
      [
        [`${names.impactLevel}<>${quote(words.levels.high)}`, quote(words.states.excluded)],
        [settled, quote(words.states.satisfied)],
      ],
      quote(words.states.unmet),
    );
    draft.formula(LAST_COLUMN, row, 'computedCenter', state, words.states.excluded);
  });
  const first = a1(LAST_COLUMN, bcp + 2);
  const last = a1(LAST_COLUMN, bcp + 1 + BCP_FOR_HIGH.obligations.length);
  draft.conditionalFormats.push(...stateFormats(`${first}:${last}`, `$${first}`, words));
}
