import { ITEMS } from '../../guide/catalogue';
import type { CheckItem } from '../../guide/item';
import { INTAKE_SHEETS } from '../../model/sheetGroups';
import type { SheetKey } from '../../model/terms';
import { absolute, quoteSheet } from '../../model/address';
import type { NameDescription } from '../description';
import { quote } from '../formulas/expressions';
import { ROW_COLUMNS } from '../../model/rowFields';
import type { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import { FIRST_ITEM_ROW, HEADING_ROW } from '../case/checkLayout';
import type { CaseContext } from '../case/context';
import { fieldValidation } from '../case/fieldCell';
import { itemCell, itemColumn } from '../case/itemCell';
import { ABOUT_MEDIA } from '../../rules/assessment/earlierAnswers';
import { lifeField, lifeName } from '../../model/lifeFields';
import { roundKey, type RoundColumn } from '../../model/lifeRanges';
import { LIFE_TEXT } from './lifeWords';
import { roundRange } from './roundsSheet';

/** A column behind those that every check sheet has. */
interface FurtherColumn {
  readonly heading: keyof typeof LIFE_TEXT;
  readonly width: number;
  /** null for an item that nothing stands behind. */
  readonly formula: (item: CheckItem, context: CaseContext) => string | null;
}

const CARRIED: FurtherColumn = { heading: 'carriedFrom', width: 26, formula: carriedFormula };
const PREVIOUS: FurtherColumn = { heading: 'previousAnswer', width: 22, formula: previousFormula };

const FURTHER: Readonly<Partial<Record<SheetKey, readonly FurtherColumn[]>>> = {
  settings: [CARRIED],
  operation: [CARRIED, PREVIOUS],
  disposal: [CARRIED],
};

/** The further columns of a sheet: what was answered in an earlier phase and, in operation, last time. */
export function furtherColumns(key: SheetKey): readonly FurtherColumn[] {
  return FURTHER[key] ?? [];
}

/** Writes them; nothing on a sheet that has none. */
export function writeFurtherColumns(
  draft: SheetDraft,
  key: SheetKey,
  items: readonly CheckItem[],
  context: CaseContext,
): void {
  furtherColumns(key).forEach((further, index) => {
    const column = ROW_COLUMNS.length + index;
    draft.text(column, HEADING_ROW, 'heading', LIFE_TEXT[further.heading][context.language]);
    items.forEach((item, line) => {
      const row = FIRST_ITEM_ROW + line;
      const formula = further.formula(item, context);
      if (formula === null) draft.put(column, row, 'guidance');
      else draft.formula(column, row, 'guidance', formula, cachedOf(further, item, context));
    });
  });
}

/** What the column shows in an empty case. */
function cachedOf({ heading }: FurtherColumn, item: CheckItem, context: CaseContext): string {
  if (heading === 'previousAnswer') return '';
  if (item.derivedBy === 'conditional-items') return `${LIFE_TEXT.conditionsOpen[context.language]}0`;
  const none = LIFE_TEXT.notAnswered[context.language];
  return itemsBehind(item, context)
    .map((id) => `${originOf(id, context)} ${none}`)
    .join('\n');
}

/** Items whose answers carry over (core: earlierAnswers). */
function itemsBehind(item: CheckItem, { sector }: CaseContext): readonly string[] {
  return ABOUT_MEDIA.has(item.id) ? [`RISK-${sector}-NET-04`] : item.derivesFrom;
}

/** Where an answer comes from: sheet and item. */
function originOf(id: string, { language }: CaseContext): string {
  const sheet = ITEMS.get(id)?.sheet;
  return `${sheet === undefined ? '' : SHEET_NAMES[sheet][language]} ${id}${language === 'ja' ? '：' : ':'}`;
}

function carriedFormula(item: CheckItem, context: CaseContext): string | null {
  const { language } = context;
  if (item.derivedBy === 'conditional-items') {
    return `${quote(LIFE_TEXT.conditionsOpen[language])}&(${openAtIntake(context)})`;
  }
  const none = quote(LIFE_TEXT.notAnswered[language]);
  const parts = itemsBehind(item, context).map((id) => {
    const answer = itemCell(id, 'answer', context);
    return `${quote(`${originOf(id, context)} `)}&IF(${answer}="",${none},${answer})`;
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

/** Day, answer and state of the round before this one, found by its key in the record. */
function previousFormula(item: CheckItem, { language }: CaseContext): string {
  const latest = `MAX(${roundRange('round', language)})`;
  const key = `${latest}&${quote(roundKey(0, item.id).slice(1))}`;
  const of = (column: RoundColumn) =>
    `INDEX(${roundRange(column, language)},MATCH(${key},${roundRange('key', language)},0))`;
  const date = of('date');
  const day = `YEAR(${date})&"/"&MONTH(${date})&"/"&DAY(${date})`;
  return `IFERROR(${day}&CHAR(10)&${of('answer')}&CHAR(10)&${of('state')},"")`;
}

/** Row between title and headings of the operation sheet: the day of this check and its number. */
export function writeRoundLine(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language, lists } = context;
  const row = HEADING_ROW - 1;
  draft.text(2, row, 'label', lifeField('checkDate').label[language]);
  draft.put(3, row, 'inputDate');
  const number = `MAX(${roundRange('round', language)})+1`;
  const text = `${quote(LIFE_TEXT.roundNow[language])}&${number}&${quote(LIFE_TEXT.roundNowEnd[language])}`;
  draft.formula(
    4,
    row,
    'subtitle',
    text,
    `${LIFE_TEXT.roundNow[language]}1${LIFE_TEXT.roundNowEnd[language]}`,
  );
  const validation = fieldValidation(lifeField('checkDate'), 3, row, lists, language);
  if (validation) draft.validations.push(validation);
  draft.height(row, 21);
  return {
    name: lifeName('checkDate', language),
    ref: `${quoteSheet(SHEET_NAMES.operation[language])}!${absolute(3, row)}`,
  };
}
