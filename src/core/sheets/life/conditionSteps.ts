import { a1, absolute, absoluteRange, onSheet } from '../../model/address';
import { columnOf, type RowField } from '../../model/rowFields';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { SheetKey } from '../../model/terms';
import { mayPassOnCondition, ownerField } from '../../rules/lifecycle/openConditions';
import type { CaseContext } from '../case/context';
import { FIRST_ITEM_ROW } from '../case/checkLayout';
import { all, choose, quote } from '../formulas/expressions';
import type { SheetDraft } from '../sheetDraft';
import { CONDITIONS_HEADING_ROW, STEP_COLUMNS, STEP_FIRST_ROW } from './datesLayout';
import { helperColumn } from '../understanding/rowHelpers';
import { lifeValue } from '../understanding/ruleNames';
import { LIFE_TEXT } from './lifeWords';

/** A column of the steps; the sheet's name is plain text. */
export type StepColumn = keyof typeof STEP_COLUMNS;

/** Every row that may pass on a condition, in the order of the sheets; `row` is its row on its check sheet. */
function conditionalRows({ sheetKeys, itemsOf }: CaseContext) {
  return sheetKeys.flatMap((sheet) =>
    itemsOf(sheet)
      .map((item, index) => ({ sheet, item, row: FIRST_ITEM_ROW + index }))
      .filter(({ item }) => mayPassOnCondition(item)),
  );
}

/** One column of the steps, e.g. `$M$24:$M$109`. */
export function stepRange(column: StepColumn, context: CaseContext): string {
  const at = STEP_COLUMNS[column];
  const lastRow = STEP_FIRST_ROW + conditionalRows(context).length - 1;
  return absoluteRange(at, STEP_FIRST_ROW, lastRow);
}

/**
 * Right of what is printed, beside each row that may pass on a condition: how many conditions are open down to
 * here, with due date and owner of an open one. The list takes the k-th of them: no array formula, no volatile
 * function, nothing that only newer Excels know.
 */
export function writeConditionSteps(draft: SheetDraft, context: CaseContext): void {
  draft.text(STEP_COLUMNS.id, CONDITIONS_HEADING_ROW, 'note', LIFE_TEXT.helper[context.language]);
  conditionalRows(context).forEach(({ sheet, item, row }, line) => {
    const { language, words } = context;
    const at = STEP_FIRST_ROW + line;
    const name = SHEET_NAMES[sheet][language];
    const cell = (field: RowField) => onSheet(name, absolute(columnOf(sheet, field), row));
    const isOpen = `${cell('state')}=${quote(words.states.condition)}`;
    const before = line === 0 ? '' : `${a1(STEP_COLUMNS.order, at - 1)}+`;
    const understood = onSheet(name, absolute(helperColumn(sheet, 'due'), row));
    const due = choose([[all(isOpen, `ISNUMBER(${understood})`), understood]], '""');
    const put = (column: StepColumn, formula: string, cached: string | number) =>
      draft.formula(STEP_COLUMNS[column], at, 'itemId', formula, cached);
    put('id', cell('itemId'), item.id);
    draft.text(STEP_COLUMNS.sheet, at, 'itemId', name);
    put('order', `${before}IF(${isOpen},1,0)`, 0);
    put('due', due, '');
    put('owner', `IF(${isOpen},${ownerFormula(sheet, context)},"")`, '');
  });
}

/** The owner named for the sheet, else the applicant (core: openConditions). */
function ownerFormula(sheet: SheetKey, { language, names }: CaseContext): string {
  const field = ownerField(sheet);
  const people = [...(field === null ? [] : [lifeValue(field, language)]), names.applicant];
  return choose(
    people.map((name) => [`${name}<>""`, name] as const),
    '""',
  );
}
