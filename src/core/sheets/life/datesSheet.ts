import { a1 } from '../../model/address';
import type { ConditionalFormatDescription, NameDescription } from '../description';
import { quote } from '../formulas/expressions';
import {
  checkMonthsFormula,
  dueStateFormula,
  lastCheckFormula,
  nextCheckFormula,
  shownDate,
  supportEndFormula,
} from '../formulas/dueFormulas';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { itemHelper } from '../case/itemCell';
import { STATE_LOOKS } from '../case/stateFormats';
import { firstConditionFormula, openConditionsFormula, writeConditions } from './conditionList';
import {
  BASIS_ROW,
  CONDITIONS_HEADING_ROW,
  CONDITION_LINES,
  DATES_LAST_COLUMN,
  DATES_WIDTHS,
  DUE_HEADING_ROW,
} from './datesLayout';
import { writeLifeFields, type LifePlace } from './lifeBlock';
import { lifeField, lifeName } from '../../model/lifeFields';
import { lifeValue, understoodDate, WRITTEN_SUPPORT } from '../understanding/ruleNames';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { LIFE_TEXT, type LifeTextKey } from './lifeWords';
import { SUPPORT_ITEM } from '../../rules/lifecycle/supportEnd';
import { roundRange } from './roundsSheet';

/** 期日: what is due when, on the reference date, and the conditions that still stand with their owners. */
export function datesSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const look = { widths: DATES_WIDTHS, lastColumn: DATES_LAST_COLUMN };
  writeLifeHead(draft, LIFE_TEXT.datesTitle, LIFE_TEXT.datesNote, look, context);
  draft.text(1, BASIS_ROW - 1, 'section', LIFE_TEXT.datesBasis[language]);
  draft.text(1, BASIS_ROW, 'label', lifeField('referenceDate').label[language]);
  draft.formula(2, BASIS_ROW, 'computedDate', shownDate(context.names.asOf), '');
  const names = writeLifeFields(draft, SHEET_NAMES.dates[language], fields(context), context);
  names.push(...writeDueTable(draft, context));
  draft.text(1, CONDITIONS_HEADING_ROW - 2, 'section', LIFE_TEXT.conditionsTable[language]);
  writeConditions(draft, context);
  const lastRow = CONDITIONS_HEADING_ROW + CONDITION_LINES + 1;
  draft.conditionalFormats.push(
    ...dueFormats(`H${DUE_HEADING_ROW + 1}:H${lastRow}`, `$H${DUE_HEADING_ROW + 1}`, context),
  );
  return {
    names,
    sheet: describeLifeSheet(
      draft,
      { key: 'dates', ...look, lastRow, activeCell: a1(2, BASIS_ROW + 1) },
      context,
    ),
  };
}

/** Inputs on the left, what follows from them beside. */
function fields(context: CaseContext): LifePlace[] {
  const { language, names: n, words: w } = context;
  const inputs = ['trialEnd', 'specOwner', 'inhouseOwner', 'vendorOwner'] as const;
  const last = lastCheckFormula(roundRange('date', language), n, language);
  return [
    ...inputs.map((field, index) => ({ field, column: 1, row: BASIS_ROW + 1 + index })),
    {
      field: 'lastCheck',
      column: 3,
      row: BASIS_ROW,
      computed: { formula: last, cached: '', style: 'computedDate' },
    },
    {
      field: 'checkMonths',
      column: 3,
      row: BASIS_ROW + 1,
      computed: { formula: checkMonthsFormula(n, w), cached: '', style: 'countCenter' },
    },
    {
      field: 'openConditions',
      column: 1,
      row: CONDITIONS_HEADING_ROW - 1,
      computed: { formula: openConditionsFormula(context), cached: 0, style: 'countCenter' },
    },
  ];
}

/** One date of the table: a name of its own where other formulas need it. */
interface Due {
  readonly label: string;
  readonly formula: string;
  readonly basis: LifeTextKey;
  readonly name?: string;
}

function dues(context: CaseContext): readonly Due[] {
  const { language, names: n, words: w } = context;
  const named = (field: 'nextCheck' | 'supportEnd' | 'trialEnd' | 'consultNext') =>
    lifeField(field).label[language];
  const trial = `IF(${n.effectiveUseCase}=${quote(w.useCases.verification)},${shownDate(lifeValue('trialEnd', language))},"")`;
  return [
    {
      label: named('nextCheck'),
      formula: nextCheckFormula(n, w),
      basis: 'fromInterval',
      name: lifeName('nextCheck', language),
    },
    { label: LIFE_TEXT.labelExpiry[language], formula: shownDate(n.labelExpires), basis: 'fromCover' },
    {
      label: named('supportEnd'),
      formula: supportEndFormula(
        n.supportEnd,
        itemHelper(SUPPORT_ITEM, 'due', context),
        ...WRITTEN_SUPPORT.map((field) => understoodDate(SUPPORT_ITEM, field, language)),
      ),
      basis: 'fromSupport',
      name: lifeName('supportEnd', language),
    },
    {
      label: LIFE_TEXT.firstCondition[language],
      formula: firstConditionFormula(context),
      basis: 'fromConditions',
    },
    { label: named('trialEnd'), formula: trial, basis: 'fromTrial' },
    {
      label: named('consultNext'),
      formula: shownDate(lifeValue('consultNext', language)),
      basis: 'fromConsult',
    },
  ];
}

function writeDueTable(draft: SheetDraft, context: CaseContext): NameDescription[] {
  const { language } = context;
  draft.text(1, DUE_HEADING_ROW - 1, 'section', LIFE_TEXT.datesTable[language]);
  const headings = [
    [1, 'dateKind'],
    [2, 'dateValue'],
    [3, 'dateBasis'],
    [7, 'dateState'],
  ] as const;
  headings.forEach(([column, key]) =>
    draft.text(column, DUE_HEADING_ROW, 'heading', LIFE_TEXT[key][language]),
  );
  draft.merge(3, DUE_HEADING_ROW, 6);
  return dues(context).flatMap((due, index) => {
    const row = DUE_HEADING_ROW + 1 + index;
    draft.text(1, row, 'label', due.label);
    draft.formula(2, row, 'computedDate', due.formula, '');
    draft.text(3, row, 'computed', LIFE_TEXT[due.basis][language]);
    draft.merge(3, row, 6);
    draft.formula(7, row, 'state', dueStateFormula(a1(2, row), language), '');
    const ref = `'${SHEET_NAMES.dates[language]}'!$C$${row}`;
    return due.name === undefined ? [] : [{ name: due.name, ref }];
  });
}

/** Past due red, soon amber, in time green, each with its icon. */
function dueFormats(range: string, cell: string, { language }: CaseContext): ConditionalFormatDescription[] {
  const looks = { overdue: 'incomplete', soon: 'condition', inTime: 'satisfied' } as const;
  return (['overdue', 'soon', 'inTime'] as const).map((key) => {
    const { icon, fontColor, fill } = STATE_LOOKS[looks[key]];
    return {
      range,
      rule: {
        kind: 'expression',
        formula: `${cell}=${quote(LIFE_TEXT[key][language])}`,
        format: { fontColor, fill, bold: true, numberFormat: `"${icon} "@` },
      },
    };
  });
}
