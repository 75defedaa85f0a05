import { a1, absolute } from '../../model/address';
import type { Language } from '../../model/language';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import { printOf } from '../case/print';
import { STATE_LOOKS, type StateLook } from '../case/stateFormats';
import type { CellWords } from '../cellWords';
import type { ConditionalFormatDescription, SheetDescription } from '../description';
import { quote } from '../formulas/expressions';
import { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import {
  ADVISORY_COLUMNS,
  ADVISORY_HEADING_ROW,
  advisoryColumn,
  FIRST_ADVISORY_ROW,
  HIDDEN_ADVISORY_FIELDS,
  LAST_ADVISORY_ROW,
  OWN_ADVISORY_FIELDS,
  type AdvisoryField,
} from './advisoryColumns';
import { advisoryStateFormula, choicesRange, type StateColumns } from './advisoryState';
import {
  ADVISORY_DECISIONS,
  ADVISORY_READING_COLUMN,
  ADVISORY_STATES,
  ADVISORY_TEXT,
  EXPLOITED_WORDS,
  MATCH_WORDS,
} from './advisoryWords';

const LAST_COLUMN = ADVISORY_COLUMNS.length - 1;
/** Rows made ready; a reading makes more. */
const READY_ROWS = 50;

const CHOICES = choicesRange(advisoryColumn('record'), ADVISORY_HEADING_ROW);
const CHOICES_COLUMN = advisoryColumn('record') + 2;

const STATE_COLUMNS: StateColumns = {
  match: advisoryColumn('match'),
  decision: advisoryColumn('decision'),
  decidedBy: advisoryColumn('decidedBy'),
  decidedOn: advisoryColumn('decidedOn'),
  decidedWhy: advisoryColumn('decidedWhy'),
  askedOn: advisoryColumn('askedOn'),
  askedAbout: advisoryColumn('askedAbout'),
};

/** 脆弱性情報: one row per advisory and device; without protection, so that it can be sorted and filtered. */
export function advisorySheet({ language }: CellWords): SheetDescription {
  const draft = new SheetDraft();
  draft.text(0, 1, 'title', ADVISORY_TEXT.title[language]);
  draft.text(ADVISORY_READING_COLUMN, 1, 'subtitle', ADVISORY_TEXT.notRead[language]);
  draft.height(1, 32);
  draft.text(0, 2, 'subtitle', ADVISORY_TEXT.note[language]);
  draft.text(0, 3, 'subtitle', ADVISORY_TEXT.guide[language]);
  ADVISORY_COLUMNS.forEach(({ heading }, column) =>
    draft.text(column, ADVISORY_HEADING_ROW, 'heading', heading[language]),
  );
  draft.height(ADVISORY_HEADING_ROW, 37);
  for (let row = FIRST_ADVISORY_ROW; row < FIRST_ADVISORY_ROW + READY_ROWS; row += 1) {
    ADVISORY_COLUMNS.forEach(({ field, style }, column) => {
      if (field === 'state')
        draft.formula(column, row, style, advisoryStateFormula(STATE_COLUMNS, row, CHOICES, language), '');
      else draft.put(column, row, style);
    });
  }
  const choices = Object.values(ADVISORY_DECISIONS);
  choices.forEach((word, index) => {
    const row = ADVISORY_HEADING_ROW - choices.length + 1 + index;
    draft.text(CHOICES_COLUMN, row, 'plain', word[language]);
    draft.text(CHOICES_COLUMN + 1, row, 'plain', word[language === 'ja' ? 'en' : 'ja']);
  });
  const headings = `$${ADVISORY_HEADING_ROW}:$${ADVISORY_HEADING_ROW}`;
  return {
    key: 'advisories',
    name: ADVISORY_TEXT.sheet[language],
    state: 'visible',
    tabColor: COLORS.accent,
    columnWidths: [
      ...ADVISORY_COLUMNS.map(({ field, width }) => (HIDDEN_ADVISORY_FIELDS.includes(field) ? 0 : width)),
      0,
      0,
      0,
    ],
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: ADVISORY_HEADING_ROW, columns: advisoryColumn('match') },
    filter: `A${ADVISORY_HEADING_ROW}:${a1(LAST_COLUMN, LAST_ADVISORY_ROW)}`,
    validations: [
      {
        range: rangeOf('decision'),
        rule: { kind: 'list', source: ownChoices(choices.length) },
        prompt: null,
        error: { title: SHEET_TEXT.errorTitle[language], text: ADVISORY_TEXT.chooseFromList[language] },
        onError: 'stop',
      },
      {
        range: rangeOf('decidedOn'),
        rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
        prompt: null,
        error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorDate[language] },
        onError: 'stop',
      },
    ],
    conditionalFormats: formats(language),
    links: [],
    isProtected: false,
    // Without an area only rows that hold something are printed.
    print: { ...printOf(LAST_COLUMN, LAST_ADVISORY_ROW, headings, language), area: null },
    activeCell: a1(0, FIRST_ADVISORY_ROW),
  };
}

/** The words in the language of the sheet. */
const ownChoices = (count: number): string =>
  `${absolute(CHOICES_COLUMN, ADVISORY_HEADING_ROW - count + 1)}:${absolute(CHOICES_COLUMN, ADVISORY_HEADING_ROW)}`;

const first = (field: AdvisoryField): string => a1(advisoryColumn(field), FIRST_ADVISORY_ROW);
const rangeOf = (field: AdvisoryField): string =>
  `${first(field)}:${a1(advisoryColumn(field), LAST_ADVISORY_ROW)}`;

function formats(language: Language): ConditionalFormatDescription[] {
  const look = (field: AdvisoryField, word: string, key: StateLook): ConditionalFormatDescription => {
    const { icon, fontColor, fill } = STATE_LOOKS[key];
    return {
      range: rangeOf(field),
      rule: {
        kind: 'expression',
        formula: `$${first(field)}=${quote(word)}`,
        format: { fontColor, fill, bold: true, numberFormat: `"${icon} "@` },
      },
    };
  };
  const own = OWN_ADVISORY_FIELDS.map((field): ConditionalFormatDescription => ({
    range: rangeOf(field),
    rule: {
      kind: 'expression',
      formula: `$${first('advisory')}<>""`,
      format: { fontColor: COLORS.text, fill: COLORS.input },
    },
  }));
  return [
    look('match', MATCH_WORDS.affected[language], 'unmet'),
    look('match', MATCH_WORDS.check[language], 'condition'),
    look('match', MATCH_WORDS['not-affected'][language], 'excluded'),
    look('state', ADVISORY_STATES.open[language], 'unmet'),
    look('state', ADVISORY_STATES.check[language], 'condition'),
    look('state', ADVISORY_STATES.again[language], 'incomplete'),
    look('state', ADVISORY_STATES.incomplete[language], 'incomplete'),
    look('state', ADVISORY_STATES.none[language], 'excluded'),
    look('state', ADVISORY_STATES.withdrawn[language], 'excluded'),
    look('state', ADVISORY_DECISIONS.notOurs[language], 'excluded'),
    look('state', ADVISORY_DECISIONS.fixed[language], 'satisfied'),
    look('state', ADVISORY_DECISIONS.planned[language], 'condition'),
    look('state', ADVISORY_DECISIONS.accepted[language], 'condition'),
    look('exploited', EXPLOITED_WORDS.yes[language], 'incomplete'),
    ...own,
  ];
}
