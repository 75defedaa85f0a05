import type { CheckItem } from '../../guide/item';
import { vendorTextOf } from '../../guide/vendorTexts';
import { a1 } from '../../model/address';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import type { ValidationDescription } from '../description';
import { vendorStateFormula } from './vendorStateFormula';
import { answerListKey, listRangeAt, type ChoiceList, type ListPlace } from '../lists';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import { itemHeight } from '../case/itemHeight';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_TEXT, type SheetTextKey } from '../words';
import { vendorColumn, type VendorField } from './vendorLayout';

/** What the rows of the vendor's workbook are made from. */
export interface VendorContext {
  readonly words: CellWords;
  readonly names: CaseNames;
  readonly lists: readonly ChoiceList[];
  readonly listPlace: ListPlace;
}

/**
 * An item with the answers that a vendor picks from. Whether an alternative measure is enough is for the customer and
 * its head office to say, so the vendor answers no and proposes one in the remarks.
 */
export function asVendorAnswers(item: CheckItem): CheckItem {
  return { ...item, answers: item.answers.filter(({ key }) => key !== 'alternative') };
}

/** One item: fixed texts, four inputs and the state. */
export function writeVendorRow(
  draft: SheetDraft,
  item: CheckItem,
  row: number,
  context: VendorContext,
): void {
  const { words: w, names } = context;
  const { language } = w;
  const { asked, how } = vendorTextOf(item);
  const cell = (field: VendorField) => `$${a1(vendorColumn(field), row)}`;
  draft.text(vendorColumn('itemId'), row, 'itemId', item.id);
  draft.text(vendorColumn('section'), row, 'text', item.section[language]);
  draft.text(vendorColumn('requirement'), row, 'text', asked[language]);
  draft.text(vendorColumn('guidance'), row, 'guidance', how[language]);
  for (const field of ['answer', 'evidence', 'remark'] as const) draft.put(vendorColumn(field), row, 'input');
  draft.put(vendorColumn('due'), row, 'inputDateTop');
  const cells = {
    itemId: cell('itemId'),
    answer: cell('answer'),
    evidence: cell('evidence'),
    remark: cell('remark'),
    due: cell('due'),
  };
  const formula = vendorStateFormula(item, cells, names, w);
  draft.formula(vendorColumn('state'), row, 'rowState', formula, w.states.unanswered);
  draft.height(row, itemHeight({ ...item, requirement: asked }, language));
  draft.validations.push(...validations(item, row, context));
}

function validations(item: CheckItem, row: number, context: VendorContext): ValidationDescription[] {
  const { words, lists, listPlace } = context;
  const text = (key: SheetTextKey) => SHEET_TEXT[key][words.language];
  const error = (key: SheetTextKey) => ({ title: text('errorTitle'), text: text(key) });
  const isMultiple = item.answerType === 'multiselect';
  const due: ValidationDescription = {
    range: a1(vendorColumn('due'), row),
    rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
    prompt: null,
    error: error('errorDate'),
    onError: 'stop',
  };
  if (item.answers.length === 0) return [due];
  return [
    {
      range: a1(vendorColumn('answer'), row),
      rule: { kind: 'list', source: listRangeAt(lists, answerListKey(asVendorAnswers(item)), listPlace) },
      prompt: isMultiple ? { title: text('promptTitle'), text: text('promptMulti') } : null,
      error: error(isMultiple ? 'promptMulti' : 'errorList'),
      onError: isMultiple ? 'warning' : 'stop',
    },
    due,
  ];
}
