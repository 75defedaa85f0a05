import type { CheckItem } from '../../guide/item';
import { INTAKE_SHEETS } from '../../model/sheetGroups';
import { absolute, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import { quote } from '../formulas/expressions';
import { columnOf, type ROW_COLUMNS } from '../../model/rowFields';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import { HEADING_ROW } from '../case/checkLayout';
import type { CaseContext } from '../case/context';
import { fieldValidation } from '../case/fieldCell';
import { itemColumn, itemHelper } from '../case/itemCell';
import { ABOUT_MEDIA } from '../../rules/assessment/earlierAnswers';
import { lifeField, lifeName } from '../../model/lifeFields';
import { roundKey, type RoundColumn } from '../../model/lifeRanges';
import { LIFE_TEXT } from './lifeWords';
import { roundRange } from './roundsSheet';
import { textOf } from '../../text/text';

type CarriedField = Extract<(typeof ROW_COLUMNS)[number], { role: 'carried' }>['field'];

/** What each carried-over column shows; null for an item that has nothing to show. */
const FORMULAS: Readonly<Record<CarriedField, (item: CheckItem, context: CaseContext) => string | null>> = {
  carriedAnswer: carriedFormula,
  previousAnswer: previousFormula,
};

/** Writes a row's cells of what was answered in an earlier phase and, in operation, last time. */
export function writeCarried(draft: SheetDraft, item: CheckItem, row: number, context: CaseContext): void {
  for (const field of Object.keys(FORMULAS) as CarriedField[]) {
    const column = columnOf(item.sheet, field);
    if (column < 0) continue;
    const formula = FORMULAS[field](item, context);
    if (formula === null) draft.put(column, row, 'guidance');
    else draft.formula(column, row, 'guidance', formula, cachedOf(field, item, context));
  }
}

/** What the column shows in an empty case. */
function cachedOf(field: CarriedField, item: CheckItem, context: CaseContext): string {
  if (field === 'previousAnswer') return '';
  if (item.derivedBy === 'conditional-items') return `${LIFE_TEXT.conditionsOpen[context.language]}0`;
  const none = LIFE_TEXT.notAnswered[context.language];
  return itemsBehind(item, context)
    .map((id) => `${originOf(id, context)}${none}`)
    .join('\n');
}

/** Items whose answers carry over (core: earlierAnswers). */
function itemsBehind(item: CheckItem, { sector }: CaseContext): readonly string[] {
  return ABOUT_MEDIA.has(item.id) ? [`RISK-${sector}-NET-04`] : item.derivesFrom;
}

/** The item that an answer comes from; the heading names its sheet. */
function originOf(id: string, { language }: CaseContext): string {
  return `${id}${textOf(language).colon}`;
}

function carriedFormula(item: CheckItem, context: CaseContext): string | null {
  const { language } = context;
  if (item.derivedBy === 'conditional-items') {
    return `${quote(LIFE_TEXT.conditionsOpen[language])}&(${openAtIntake(context)})`;
  }
  const none = quote(LIFE_TEXT.notAnswered[language]);
  const parts = itemsBehind(item, context).map((id) => {
    const answer = `IFERROR(${itemHelper(id, 'answer1', context)},"")`;
    return `${quote(originOf(id, context))}&IF(${answer}="",${none},${answer})`;
  });
  return parts.length === 0 ? null : parts.join('&CHAR(10)&');
}

/** How many rows of the intake passed on a condition; those of operation come later. */
function openAtIntake(context: CaseContext): string {
  const condition = quote(context.words.states.condition);
  return INTAKE_SHEETS.map((sheet) => `COUNTIF(${itemColumn(sheet, 'state', context)},${condition})`).join(
    '+',
  );
}

/** Answer, day and state of the round before this one, found by its key in the record: two lines. */
function previousFormula(item: CheckItem, { language }: CaseContext): string {
  const latest = `MAX(${roundRange('round', language)})`;
  const key = `${latest}&${quote(roundKey(0, item.id).slice(1))}`;
  const of = (column: RoundColumn) =>
    `INDEX(${roundRange(column, language)},MATCH(${key},${roundRange('key', language)},0))`;
  const date = of('date');
  const day = `YEAR(${date})&"/"&MONTH(${date})&"/"&DAY(${date})`;
  return `IFERROR(${of('answer')}&CHAR(10)&${day}&" "&${of('state')},"")`;
}

/** Row between title and headings of the operation sheet: the day of this check and its number. */
export function writeRoundLine(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language, lists } = context;
  const row = HEADING_ROW - 1;
  const date = columnOf('operation', 'answer');
  draft.text(date - 1, row, 'label', lifeField('checkDate').label[language]);
  draft.put(date, row, 'inputDate');
  const number = `MAX(${roundRange('round', language)})+1`;
  const text = `${quote(LIFE_TEXT.roundNow[language])}&${number}&${quote(LIFE_TEXT.roundNowEnd[language])}`;
  draft.formula(
    date + 1,
    row,
    'subtitle',
    text,
    `${LIFE_TEXT.roundNow[language]}1${LIFE_TEXT.roundNowEnd[language]}`,
  );
  const validation = fieldValidation(lifeField('checkDate'), date, row, lists, language);
  if (validation) draft.validations.push(validation);
  draft.height(row, 21);
  return {
    name: lifeName('checkDate', language),
    ref: `${quoteSheet(SHEET_NAMES.operation[language])}!${absolute(date, row)}`,
  };
}
