import { SOON_DAYS } from '../../rules/lifecycle/soonDays';
import { a1, absolute, quoteSheet } from '../../model/address';
import type { CellWords } from '../cellWords';
import type { ConditionalFormatDescription, ValidationDescription } from '../description';
import { SheetDraft } from '../sheetDraft';
import type { SheetPart } from '../case/context';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import { printOf } from '../case/print';
import { levelFormats, STATE_LOOKS, verdictFormats } from '../case/stateFormats';
import { COLORS } from '../styles';
import { SHEET_TEXT } from '../words';
import {
  DUE_FIELDS,
  FIRST_RECORD_ROW,
  LAST_RECORD_ROW,
  REFERENCE_COLUMN,
  REFERENCE_ROW,
  REGISTER_COLUMNS,
  REGISTER_HEADING_ROW,
  registerColumn,
} from './registerColumns';
import { REFERENCE_NAME, REGISTER_TEXT } from './registerWords';

const LAST_COLUMN = REGISTER_COLUMNS.length - 1;
const DATE = 'yyyy/mm/dd';

/** 台帳: one row per case; without protection, so that it can be sorted and filtered freely. */
export function registerSheet(words: CellWords): SheetPart {
  const { language } = words;
  const name = REGISTER_TEXT.sheet[language];
  const draft = new SheetDraft();
  draft.text(0, 1, 'title', REGISTER_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(0, REFERENCE_ROW, 'label', REGISTER_TEXT.referenceDate[language]);
  draft.put(REFERENCE_COLUMN, REFERENCE_ROW, 'inputDate');
  draft.text(REFERENCE_COLUMN + 1, REFERENCE_ROW, 'subtitle', REGISTER_TEXT.referenceNote[language]);
  REGISTER_COLUMNS.forEach(({ heading }, column) =>
    draft.text(column, REGISTER_HEADING_ROW, 'heading', heading[language]),
  );
  draft.height(REGISTER_HEADING_ROW, 37);
  for (let row = FIRST_RECORD_ROW; row <= LAST_RECORD_ROW; row += 1) {
    REGISTER_COLUMNS.forEach(({ style }, column) => draft.put(column, row, style));
  }
  const print = printOf(
    LAST_COLUMN,
    LAST_RECORD_ROW,
    `$${REGISTER_HEADING_ROW}:$${REGISTER_HEADING_ROW}`,
    language,
  );
  return {
    names: [
      {
        name: REFERENCE_NAME[language],
        ref: `${quoteSheet(name)}!${absolute(REFERENCE_COLUMN, REFERENCE_ROW)}`,
      },
    ],
    sheet: {
      key: 'register',
      name,
      state: 'visible',
      tabColor: COLORS.accent,
      columnWidths: REGISTER_COLUMNS.map(({ width }) => width),
      rows: draft.rows(),
      merges: draft.merges,
      freeze: { rows: REGISTER_HEADING_ROW, columns: 2 },
      filter: `A${REGISTER_HEADING_ROW}:${a1(LAST_COLUMN, LAST_RECORD_ROW)}`,
      validations: [referenceValidation(words)],
      conditionalFormats: formats(words),
      links: [],
      isProtected: false,
      // Without an area only rows that hold a case are printed.
      print: { ...print, area: null },
      activeCell: a1(REFERENCE_COLUMN, REFERENCE_ROW),
    },
  };
}

function referenceValidation({ language }: CellWords): ValidationDescription {
  return {
    range: a1(REFERENCE_COLUMN, REFERENCE_ROW),
    rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
    prompt: null,
    error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorDate[language] },
    onError: 'stop',
  };
}

function formats(w: CellWords): ConditionalFormatDescription[] {
  const column = (field: 'level' | 'verdict') => a1(registerColumn(field), FIRST_RECORD_ROW);
  const rangeOf = (field: 'level' | 'verdict') =>
    `${column(field)}:${a1(registerColumn(field), LAST_RECORD_ROW)}`;
  const first = a1(registerColumn(DUE_FIELDS[0]), FIRST_RECORD_ROW);
  const due = `${first}:${a1(registerColumn('supportEnd'), LAST_RECORD_ROW)}`;
  const reference = absolute(REFERENCE_COLUMN, REFERENCE_ROW);
  const dated = `ISNUMBER(${first}),ISNUMBER(${reference})`;
  const mark = (
    sign: string,
    look: 'unmet' | 'condition',
    formula: string,
  ): ConditionalFormatDescription => ({
    range: due,
    rule: {
      kind: 'expression',
      formula,
      format: {
        fontColor: STATE_LOOKS[look].fontColor,
        fill: STATE_LOOKS[look].fill,
        bold: true,
        numberFormat: `"${sign} "${DATE}`,
      },
    },
  });
  return [
    ...levelFormats(rangeOf('level'), `$${column('level')}`, w),
    ...verdictFormats(rangeOf('verdict'), `$${column('verdict')}`, w),
    mark('!', 'unmet', `AND(${dated},${first}<${reference})`),
    mark('◷', 'condition', `AND(${dated},${first}>=${reference},${first}<=${reference}+${SOON_DAYS})`),
    {
      range: `A${FIRST_RECORD_ROW}:${a1(LAST_COLUMN, LAST_RECORD_ROW)}`,
      rule: {
        kind: 'expression',
        formula: `AND($B${FIRST_RECORD_ROW}<>"",MOD(ROW(),2)=0)`,
        format: { fontColor: COLORS.text, fill: 'F7F9FB' },
      },
    },
  ];
}
