import { a1 } from '../../model/address';
import type { Bilingual } from '../../model/language';
import { columnOf, columnsOf, type RowField } from '../../model/rowFields';
import type { RequirementLevel, SheetKey } from '../../model/terms';
import { REQUIREMENT_AT } from '../../rules/requirement/requirementOf';
import { WAIVED } from '../../rules/requirement/waiverText';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { quote } from '../formulas/expressions';
import { ruleName, understoodField } from './ruleNames';
import { isGivenFormula } from './typedFields';
import { specialClass } from './stateTable';
import {
  calendarDateFormula,
  datePartsFormula,
  dateSignsFormula,
  digitsFormula,
  foldFormula,
  serialFormula,
  stripDateFormula,
  stripFormula,
  stripGivenFormula,
} from './typedFormulas';

/** Hidden columns at the right end of a check sheet, in this order: how each row was understood. */
export const ROW_HELPERS = [
  { helper: 'line', heading: { ja: '行番号', en: 'Line' } },
  { helper: 'answer1', heading: { ja: '回答1', en: 'Answer 1' } },
  { helper: 'answer2', heading: { ja: '回答2', en: 'Answer 2' } },
  { helper: 'answer', heading: { ja: '回答3', en: 'Answer 3' } },
  { helper: 'evidence', heading: { ja: '証拠1', en: 'Evidence 1' } },
  { helper: 'remark', heading: { ja: '備考1', en: 'Remarks 1' } },
  { helper: 'hqCheck', heading: { ja: '本社確認1', en: 'HQ check 1' } },
  { helper: 'due1', heading: { ja: '期限1', en: 'Due 1' } },
  { helper: 'due2', heading: { ja: '期限2', en: 'Due 2' } },
  { helper: 'due3', heading: { ja: '期限3', en: 'Due 3' } },
  { helper: 'due4', heading: { ja: '期限4', en: 'Due 4' } },
  { helper: 'due5', heading: { ja: '期限5', en: 'Due 5' } },
  { helper: 'due', heading: { ja: '期限6', en: 'Due 6' } },
  { helper: 'level', heading: { ja: '方針の語', en: 'Policy word' } },
  { helper: 'base', heading: { ja: '方針の要否', en: 'Policy requirement' } },
  { helper: 'waived', heading: { ja: '免除', en: 'Waived' } },
  { helper: 'answerClass', heading: { ja: '回答の区分', en: 'Answer class' } },
  { helper: 'facts', heading: { ja: '添えた事柄', en: 'Facts' } },
] as const satisfies readonly { readonly helper: string; readonly heading: Bilingual }[];

export type RowHelper = (typeof ROW_HELPERS)[number]['helper'];

/** Zero-based column of a helper, behind everything that people see. */
export function helperColumn(sheet: SheetKey, helper: RowHelper): number {
  const index = ROW_HELPERS.findIndex((entry) => entry.helper === helper);
  return columnsOf(sheet).length + index;
}

/** Columns of one row, column absolute: `$F5`. */
export function rowRefs(sheet: SheetKey, row: number) {
  return {
    field: (field: RowField) => `$${a1(columnOf(sheet, field), row)}`,
    helper: (helper: RowHelper) => `$${a1(helperColumn(sheet, helper), row)}`,
  };
}
export type RowRefs = ReturnType<typeof rowRefs>;

/** A text that is looked up as it is: `*` and `?` would stand for any other text, and no word has one. */
const literally = (cell: string) => `SUBSTITUTE(SUBSTITUTE(${cell},"*","☆"),"?","？")`;

/** Formulas of the helpers of one row. `column` holds the column of 方針 whose level counts on the sheet. */
export function helperFormulas(
  { field, helper }: RowRefs,
  column: string,
  n: CaseNames,
  w: CellWords,
): Readonly<Record<RowHelper, string>> {
  const name = (key: Parameters<typeof ruleName>[0]) => ruleName(key, w.language);
  const all = (['answer1', 'evidence', 'remark', 'due1', 'hqCheck'] as const).map(helper).join('&"|"&');
  const kind = `INDEX(${name('itemKinds')},${helper('line')})`;
  const meaning = (list: string, cell: string) =>
    `INDEX(${name('meanings')},MATCH(${quote(`${list}|`)}&${literally(cell)},${name('words')},0))`;
  const given = (cell: string) => isGivenFormula(cell, name('notGiven'));
  const waiver = `INDEX(${n.waivers},${helper('line')})`;
  const due = helper('due');
  const install = understoodField('installDate', w.language);
  return {
    line: `MATCH(${field('itemId')},${name('items')},0)`,
    answer1: stripFormula(field('answer')),
    answer2: digitsFormula(helper('answer1')),
    answer: foldFormula(helper('answer2')),
    evidence: stripGivenFormula(field('evidence')),
    remark: stripFormula(field('remark')),
    hqCheck: stripFormula(field('hqCheck')),
    due1: stripDateFormula(field('due')),
    due2: digitsFormula(helper('due1')),
    due3: dateSignsFormula(helper('due2')),
    due4: datePartsFormula(helper('due3')),
    due5: calendarDateFormula(helper('due4')),
    due: serialFormula(field('due'), helper('due5')),
    level: `IF(ISNUMBER(${column}),${stripFormula(`INDEX(${n.itemLevels},${helper('line')},${column})`)},"")`,
    base:
      `IF(ISNUMBER(${column}),IFERROR(${meaning('requirement', helper('level'))},` +
      `INDEX(${name('itemDefaults')},${helper('line')},${column})),${quote(w.undecided)})`,
    waived:
      `IF(AND(${n.labelValid}=1,INDEX(${name('itemWaivable')},${helper('line')})=1,` +
      `OR(${waiver}=${quote(WAIVED)},ISNUMBER(FIND(${n.impactLevel},${waiver})))),1,0)`,
    answerClass:
      `IF(IF(ISERROR(${all}),1,SUMPRODUCT(--ISNUMBER(FIND("|#"&${name('errors')}&"|","|"&${all}&"|")))>0),${specialClass('error')},` +
      `IF(SUMPRODUCT(--ISNUMBER(FIND(${name('unreadable')},${all})))>0,${specialClass('unreadable')},` +
      `IF(${helper('answer')}="",${specialClass('blank')},` +
      `IFERROR(INDEX(${name('classes')},MATCH(${kind}&"|"&${helper('answer')},${name('words')},0)),` +
      `INDEX(${name('itemOthers')},${helper('line')})))))`,
    facts:
      `IFERROR(1+${given(helper('evidence'))}+2*${given(helper('remark'))}` +
      `+4*IF(ISNUMBER(${due}),IF(ISNUMBER(${install}),IF(${due}>${install},2,1),1),0)` +
      `+12*(IFERROR(${meaning('hqCheck', helper('hqCheck'))},"")=${quote(w.accepted)}),1)`,
  };
}

/** What the helpers of a row show in an empty case; blank where nothing is named. `level` is 要否 where it is known. */
export function initialHelpers(
  line: number,
  level: RequirementLevel | null,
  { requirements, undecided }: CellWords,
): Readonly<Partial<Record<RowHelper, string | number>>> {
  const word = level === null ? undecided : requirements[REQUIREMENT_AT[level]];
  return {
    line,
    ...(level === null ? {} : { level: word }),
    base: word,
    waived: 0,
    answerClass: specialClass('blank'),
    facts: 1,
  };
}
