import { INTAKE_SHEETS } from '../../rules/assessment/decideCase';
import { a1, absolute, quoteSheet } from '../../model/address';
import { all, choose, quote } from '../formulas/expressions';
import { dueStateFormula } from '../formulas/dueFormulas';
import { columnOf, type RowField } from '../../model/rowFields';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import { FIRST_ITEM_ROW } from '../case/checkLayout';
import type { CaseContext } from '../case/context';
import { LEVELS_HEADING_ROW, POLICY_LAST_COLUMN } from '../case/policyLayout';
import { CONDITIONS_HEADING_ROW, CONDITION_LINES, HELPER_COLUMNS, HELPER_FIRST_ROW } from './datesLayout';
import { lifeName, type LifeField } from '../../model/lifeFields';
import { LIFE_TEXT } from './lifeWords';

const OWNERS: Readonly<Record<string, LifeField>> = {
  spec: 'specOwner',
  inhouse: 'inhouseOwner',
  vendor: 'vendorOwner',
};

/** Ranges of the cells for formulas; conditions can only stand on the sheets of the intake. */
interface HelperRanges {
  readonly of: (column: keyof typeof HELPER_COLUMNS) => string;
}

function itemsWithSheets({ itemsOf }: CaseContext) {
  return INTAKE_SHEETS.flatMap((sheet) => itemsOf(sheet).map((item, index) => ({ sheet, item, index })));
}

function helperRanges(context: CaseContext): HelperRanges {
  const lastRow = HELPER_FIRST_ROW + itemsWithSheets(context).length - 1;
  return {
    of: (column) => {
      const at = HELPER_COLUMNS[column];
      return `${absolute(at, HELPER_FIRST_ROW)}:${absolute(at, lastRow)}`;
    },
  };
}

/** How many conditions stand. */
export function openConditionsFormula(context: CaseContext): string {
  return `MAX(${helperRanges(context).of('order')})`;
}

/** Earliest due date among the conditions. */
export function firstConditionFormula(context: CaseContext): string {
  const due = helperRanges(context).of('due');
  return `IF(COUNT(${due})=0,"",MIN(${due}))`;
}

/**
 * The rows that passed on a condition, in the order of the sheets: a running number beside every item, and
 * the list takes the k-th of them. No array formula, no volatile function.
 */
export function writeConditions(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const headings = [
    [1, 'conditionItem'],
    [2, 'conditionSheet'],
    [3, 'conditionText'],
    [5, 'conditionDue'],
    [6, 'conditionOwner'],
    [7, 'dateState'],
  ] as const;
  headings.forEach(([column, key]) =>
    draft.text(column, CONDITIONS_HEADING_ROW, 'heading', LIFE_TEXT[key][language]),
  );
  draft.merge(3, CONDITIONS_HEADING_ROW, 4);
  for (let line = 1; line <= CONDITION_LINES; line += 1) writeLine(draft, line, context);
  const more = CONDITIONS_HEADING_ROW + CONDITION_LINES + 1;
  draft.text(1, more, 'label', LIFE_TEXT.conditionMore[language]);
  const open = lifeName('openConditions', language);
  draft.formula(2, more, 'countCenter', `MAX(0,${open}-${CONDITION_LINES})`, 0);
  writeHelper(draft, context);
}

function writeLine(draft: SheetDraft, line: number, context: CaseContext): void {
  const { language, names } = context;
  const row = CONDITIONS_HEADING_ROW + line;
  const { of } = helperRanges(context);
  const at = (range: string) => `IFERROR(INDEX(${range},MATCH(${line},${of('order')},0)),"")`;
  const id = `$${a1(1, row)}`;
  const policy = quoteSheet(SHEET_NAMES.policy[language]);
  const lastItem = LEVELS_HEADING_ROW + context.sheetKeys.flatMap((key) => context.itemsOf(key)).length;
  const wordings = `${policy}!${absolute(POLICY_LAST_COLUMN, LEVELS_HEADING_ROW + 1)}:${absolute(POLICY_LAST_COLUMN, lastItem)}`;
  draft.formula(1, row, 'computed', at(of('id')), '');
  draft.formula(2, row, 'computed', at(of('sheet')), '');
  const wording = `IFERROR(INDEX(${wordings},MATCH(${id},${names.itemIds},0)),"")`;
  draft.formula(3, row, 'line', `IF(${id}="","",${wording})`, '');
  draft.merge(3, row, 4);
  draft.formula(5, row, 'computedDate', at(of('due')), '');
  draft.formula(6, row, 'line', at(of('owner')), '');
  draft.formula(7, row, 'state', dueStateFormula(a1(5, row), language), '');
}

function writeHelper(draft: SheetDraft, context: CaseContext): void {
  const { language, words: w, names } = context;
  draft.text(HELPER_COLUMNS.id, CONDITIONS_HEADING_ROW, 'note', LIFE_TEXT.helper[language]);
  itemsWithSheets(context).forEach(({ sheet, item, index }, line) => {
    const row = HELPER_FIRST_ROW + line;
    const on = quoteSheet(SHEET_NAMES[sheet][language]);
    const cell = (field: RowField) => `${on}!${absolute(columnOf(field), FIRST_ITEM_ROW + index)}`;
    const isOpen = `${cell('state')}=${quote(w.states.condition)}`;
    const before = line === 0 ? '' : `${a1(HELPER_COLUMNS.order, row - 1)}+`;
    draft.text(HELPER_COLUMNS.id, row, 'itemId', item.id);
    draft.text(HELPER_COLUMNS.sheet, row, 'itemId', SHEET_NAMES[sheet][language]);
    draft.formula(HELPER_COLUMNS.order, row, 'itemId', `${before}IF(${isOpen},1,0)`, 0);
    const due = choose([[all(isOpen, `ISNUMBER(${cell('due')})`), cell('due')]], '""');
    draft.formula(HELPER_COLUMNS.due, row, 'itemId', due, '');
    const owner = lifeName(OWNERS[sheet] ?? 'specOwner', language);
    const someone = choose(
      [
        [`${owner}<>""`, owner],
        [`${names.applicant}<>""`, names.applicant],
      ],
      '""',
    );
    draft.formula(HELPER_COLUMNS.owner, row, 'itemId', `IF(${isOpen},${someone},"")`, '');
  });
}
