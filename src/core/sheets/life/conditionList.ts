import { a1, absolute, absoluteRange, onSheet } from '../../model/address';
import { dueStateFormula } from '../formulas/dueFormulas';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext } from '../case/context';
import { LEVELS_HEADING_ROW, POLICY_LAST_COLUMN } from '../case/policyLayout';
import { stepRange, writeConditionSteps, type StepColumn } from './conditionSteps';
import { CONDITION_COLUMNS, CONDITION_LINES, CONDITIONS_HEADING_ROW } from './datesLayout';
import { lifeName } from '../../model/lifeFields';
import { LIFE_TEXT } from './lifeWords';

/** How many conditions are open. */
export function openConditionsFormula(context: CaseContext): string {
  return `MAX(${stepRange('order', context)})`;
}

/** Earliest due date among the conditions. */
export function firstConditionFormula(context: CaseContext): string {
  const due = stepRange('due', context);
  return `IF(COUNT(${due})=0,"",MIN(${due}))`;
}

/** A cell of the list as another sheet refers to it, e.g. `'期日'!$B$24`; the lines count from 1. */
export function conditionCell(
  column: keyof typeof CONDITION_COLUMNS,
  line: number,
  { language }: CaseContext,
): string {
  const cell = absolute(CONDITION_COLUMNS[column], CONDITIONS_HEADING_ROW + line);
  return onSheet(SHEET_NAMES.dates[language], cell);
}

/** The list of open conditions on 期日, in the order of the sheets, and how many more there are. */
export function writeConditions(draft: SheetDraft, context: CaseContext): void {
  const { language } = context;
  const headings = {
    id: 'conditionItem',
    sheet: 'conditionSheet',
    text: 'conditionText',
    due: 'conditionDue',
    owner: 'conditionOwner',
    state: 'dateState',
  } as const;
  for (const [key, heading] of Object.entries(headings)) {
    const column = CONDITION_COLUMNS[key as keyof typeof headings];
    draft.text(column, CONDITIONS_HEADING_ROW, 'heading', LIFE_TEXT[heading][language]);
  }
  draft.merge(3, CONDITIONS_HEADING_ROW, 4);
  for (let line = 1; line <= CONDITION_LINES; line += 1) writeLine(draft, line, context);
  const more = CONDITIONS_HEADING_ROW + CONDITION_LINES + 1;
  draft.text(1, more, 'label', LIFE_TEXT.conditionMore[language]);
  const open = lifeName('openConditions', language);
  draft.formula(2, more, 'countCenter', `MAX(0,${open}-${CONDITION_LINES})`, 0);
  writeConditionSteps(draft, context);
}

function writeLine(draft: SheetDraft, line: number, context: CaseContext): void {
  const { language, names } = context;
  const row = CONDITIONS_HEADING_ROW + line;
  const at = (column: StepColumn) =>
    `IFERROR(INDEX(${stepRange(column, context)},MATCH(${line},${stepRange('order', context)},0)),"")`;
  const id = `$${a1(1, row)}`;
  const lastItem = LEVELS_HEADING_ROW + context.sheetKeys.flatMap((key) => context.itemsOf(key)).length;
  const wordings = onSheet(
    SHEET_NAMES.policy[language],
    absoluteRange(POLICY_LAST_COLUMN, LEVELS_HEADING_ROW + 1, lastItem),
  );
  draft.formula(1, row, 'computed', at('id'), '');
  draft.formula(2, row, 'computed', at('sheet'), '');
  const wording = `IFERROR(INDEX(${wordings},MATCH(${id},${names.itemIds},0)),"")`;
  draft.formula(3, row, 'line', `IF(${id}="","",${wording})`, '');
  draft.merge(3, row, 4);
  draft.formula(5, row, 'computedDate', at('due'), '');
  draft.formula(6, row, 'line', at('owner'), '');
  draft.formula(7, row, 'state', dueStateFormula(a1(5, row), language), '');
}
