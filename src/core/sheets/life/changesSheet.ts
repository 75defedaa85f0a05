import { a1, absolute, quoteSheet } from '../../model/address';
import { COVER_FIELDS, type CoverField } from '../../model/coverFields';
import type { NameDescription } from '../description';
import { all, any, choose, quote } from '../formulas/expressions';
import { listRange } from '../lists';
import { SheetDraft } from '../sheetDraft';
import { SHEET_NAMES } from '../../model/sheetNames';
import type { CaseContext, SheetPart } from '../case/context';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import { STATE_LOOKS } from '../case/stateFormats';
import type { StyleKey } from '../styles';
import { SHEET_TEXT } from '../words';
import { writeLifeFields } from './lifeBlock';
import { describeLifeSheet, writeLifeHead } from './lifeSheet';
import { CHANGE_COLUMNS, CHANGE_LINES, LIFE_RANGES, type ChangeColumn } from '../../model/lifeRanges';
import { LIFE_TEXT } from './lifeWords';

const WIDTHS = [2, 20, 34, 34, 18, 18, 22, 22, 18, 34, 14] as const;
const COMPARE_HEADING_ROW = 6;
const STATUS_ROW = COMPARE_HEADING_ROW + 8;
const LOG_HEADING_ROW = STATUS_ROW + 3;
const LOG_FIRST_ROW = LOG_HEADING_ROW + 1;
const LOG_LAST_ROW = LOG_HEADING_ROW + CHANGE_LINES;

/** What a situation is made of, as the log keeps it. */
const SITUATION = [
  'useCase',
  'uses',
  'site',
  'model',
  'partners',
  'level',
] as const satisfies readonly ChangeColumn[];
/** A change of the level alone follows from the others or from HQ: it is shown, but no transition. */
const COMPARED = ['useCase', 'uses', 'site', 'model', 'partners'] as const;
type Situation = (typeof SITUATION)[number];

const columnOf = (column: ChangeColumn) => 1 + CHANGE_COLUMNS.indexOf(column);

/** 経過: the situation that was assessed beside the present one, and the log of assessments and transitions. */
export function changesSheet(context: CaseContext): SheetPart {
  const { language } = context;
  const draft = new SheetDraft();
  const look = { widths: WIDTHS, lastColumn: CHANGE_COLUMNS.length };
  writeLifeHead(draft, LIFE_TEXT.changesTitle, LIFE_TEXT.changesNote, look, context);
  writeComparison(draft, context);
  const names = writeLifeFields(
    draft,
    SHEET_NAMES.changes[language],
    [
      {
        field: 'changeStatus',
        column: 1,
        row: STATUS_ROW,
        lastColumn: 6,
        computed: { formula: statusFormula(context), cached: LIFE_TEXT.changesNoRecord[language] },
      },
    ],
    context,
  );
  draft.height(STATUS_ROW, 36);
  const log = writeLog(draft, context);
  return {
    names: [...names, log],
    sheet: describeLifeSheet(
      draft,
      {
        key: 'changes',
        ...look,
        lastRow: LOG_LAST_ROW,
        activeCell: a1(1, LOG_FIRST_ROW),
        titleRow: LOG_HEADING_ROW,
      },
      context,
    ),
  };
}

function logRange(column: ChangeColumn): string {
  return `${absolute(columnOf(column), LOG_FIRST_ROW)}:${absolute(columnOf(column), LOG_LAST_ROW)}`;
}

/** Lines of the log; they are filled from the top. */
const LOGGED = `COUNT(${logRange('date')})`;

function nowOf(key: Situation, { names: n }: CaseContext): string {
  return key === 'level' ? n.impactLevel : n[key];
}

function labelOf(key: Situation, { language }: CaseContext): string {
  if (key === 'partners') return LIFE_TEXT.partners[language];
  const field: CoverField = key === 'level' ? 'impactLevel' : key;
  return COVER_FIELDS.find((each) => each.field === field)?.label[language] ?? key;
}

function writeComparison(draft: SheetDraft, context: CaseContext): void {
  const { language, words: w } = context;
  draft.text(1, COMPARE_HEADING_ROW - 1, 'section', LIFE_TEXT.changesCompare[language]);
  const headings = ['compareField', 'compareBefore', 'compareNow', 'compareChange'] as const;
  headings.forEach((key, index) =>
    draft.text(1 + index, COMPARE_HEADING_ROW, 'heading', LIFE_TEXT[key][language]),
  );
  SITUATION.forEach((key, index) => {
    const row = COMPARE_HEADING_ROW + 1 + index;
    const [before, now] = [a1(2, row), a1(3, row)];
    const logged = `INDEX(${logRange(key)},${LOGGED})`;
    draft.text(1, row, 'label', labelOf(key, context));
    draft.formula(2, row, 'computed', `IF(${LOGGED}=0,"",${logged}&"")`, '');
    draft.formula(3, row, 'computed', `${nowOf(key, context)}&""`, key === 'level' ? w.undecided : '');
    const word = (text: 'changed' | 'unchanged') => quote(LIFE_TEXT[text][language]);
    const same = choose(
      [
        [`${LOGGED}=0`, '""'],
        [`${before}=${now}`, word('unchanged')],
      ],
      word('changed'),
    );
    draft.formula(4, row, 'state', same, '');
  });
  const { icon, fontColor, fill } = STATE_LOOKS.condition;
  const first = a1(4, COMPARE_HEADING_ROW + 1);
  draft.conditionalFormats.push({
    range: `${first}:${a1(4, COMPARE_HEADING_ROW + SITUATION.length)}`,
    rule: {
      kind: 'expression',
      formula: `$${first}=${quote(LIFE_TEXT.changed[language])}`,
      format: { fontColor, fill, bold: true, numberFormat: `"${icon} "@` },
    },
  });
}

/** T1 or T2, as `transitionOnChange` decides. */
function statusFormula({ language, words: w }: CaseContext): string {
  const row = (key: Situation) => COMPARE_HEADING_ROW + 1 + SITUATION.indexOf(key);
  const [before, now] = [a1(2, row('useCase')), a1(3, row('useCase'))];
  const text = (key: keyof typeof LIFE_TEXT) => quote(LIFE_TEXT[key][language]);
  const promoted = all(
    `${before}=${quote(w.useCases.verification)}`,
    `${now}=${quote(w.useCases.production)}`,
  );
  return choose(
    [
      [`${LOGGED}=0`, text('changesNoRecord')],
      [promoted, text('changesT1')],
      [any(...COMPARED.map((key) => `${a1(2, row(key))}<>${a1(3, row(key))}`)), text('changesT2')],
    ],
    text('changesNone'),
  );
}

const LOG_STYLES: Readonly<Partial<Record<ChangeColumn, StyleKey>>> = {
  date: 'inputDate',
  level: 'inputCenter',
};

function headingOf(column: ChangeColumn, context: CaseContext): string {
  const own = { date: 'logDate', kind: 'logKind', reason: 'logReason', by: 'logBy' } as const;
  if (column in own) return LIFE_TEXT[own[column as keyof typeof own]][context.language];
  return labelOf(column as Situation, context);
}

function writeLog(draft: SheetDraft, context: CaseContext): NameDescription {
  const { language, lists } = context;
  draft.text(1, LOG_HEADING_ROW - 1, 'section', LIFE_TEXT.changesLog[language]);
  CHANGE_COLUMNS.forEach((column) => {
    draft.text(columnOf(column), LOG_HEADING_ROW, 'heading', headingOf(column, context));
    for (let row = LOG_FIRST_ROW; row <= LOG_LAST_ROW; row += 1) {
      draft.put(columnOf(column), row, LOG_STYLES[column] ?? 'inputLine');
    }
  });
  const area = (column: ChangeColumn) =>
    `${a1(columnOf(column), LOG_FIRST_ROW)}:${a1(columnOf(column), LOG_LAST_ROW)}`;
  const error = (key: 'errorDate' | 'errorList') => ({
    title: SHEET_TEXT.errorTitle[language],
    text: SHEET_TEXT[key][language],
  });
  draft.validations.push(
    {
      range: area('date'),
      rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
      prompt: null,
      error: error('errorDate'),
      onError: 'stop',
    },
    {
      range: area('kind'),
      rule: { kind: 'list', source: listRange(lists, 'changeKinds', language) },
      prompt: null,
      error: error('errorList'),
      onError: 'stop',
    },
  );
  const cells = `${absolute(1, LOG_FIRST_ROW)}:${absolute(CHANGE_COLUMNS.length, LOG_LAST_ROW)}`;
  return {
    name: LIFE_RANGES.changes[language],
    ref: `${quoteSheet(SHEET_NAMES.changes[language])}!${cells}`,
  };
}
