import { a1 } from '../../model/address';
import type { Language } from '../../model/language';
import type { CellWords } from '../cellWords';
import type { ConditionalFormatDescription, SheetDescription } from '../description';
import { quote } from '../formulas/expressions';
import { SheetDraft } from '../sheetDraft';
import { printOf } from '../case/print';
import { STATE_LOOKS, type StateLook } from '../case/stateFormats';
import { COLORS } from '../styles';
import {
  EXISTING_COLUMNS,
  EXISTING_HEADING_ROW,
  existingColumn,
  FIRST_EXISTING_ROW,
  LAST_EXISTING_ROW,
  type ExistingField,
} from './existingColumns';
import { existingStateFormula, STATE_WORDS } from './existingState';
import { EXISTING_TEXT } from './existingWords';

const LAST_COLUMN = EXISTING_COLUMNS.length - 1;
/** Rows made ready; reading a list makes more. */
const READY_ROWS = 200;
/** Columns that only the head office fills in. */
const OWN_FIELDS: readonly ExistingField[] = ['caseNumber', 'exclusion', 'planMonth', 'notes'];

/** 既設機器: one row per device of the company's lists; without protection, so that it can be sorted and filtered. */
export function existingSheet({ language }: CellWords): SheetDescription {
  const draft = new SheetDraft();
  draft.text(0, 1, 'title', EXISTING_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(0, 2, 'subtitle', EXISTING_TEXT.note[language]);
  draft.text(0, 3, 'subtitle', EXISTING_TEXT.guide[language]);
  EXISTING_COLUMNS.forEach(({ heading }, column) =>
    draft.text(column, EXISTING_HEADING_ROW, 'heading', heading[language]),
  );
  draft.height(EXISTING_HEADING_ROW, 37);
  const columns = {
    no: existingColumn('no'),
    caseNumber: existingColumn('caseNumber'),
    exclusion: existingColumn('exclusion'),
  };
  for (let row = FIRST_EXISTING_ROW; row < FIRST_EXISTING_ROW + READY_ROWS; row += 1) {
    EXISTING_COLUMNS.forEach(({ field, style }, column) => {
      if (field === 'state')
        draft.formula(column, row, style, existingStateFormula(columns, row, language), '');
      else draft.put(column, row, style);
    });
  }
  const headings = `$${EXISTING_HEADING_ROW}:$${EXISTING_HEADING_ROW}`;
  return {
    key: 'existing',
    name: EXISTING_TEXT.sheet[language],
    state: 'visible',
    tabColor: COLORS.accent,
    columnWidths: EXISTING_COLUMNS.map(({ field, width }) => (field === 'record' ? 0 : width)),
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: EXISTING_HEADING_ROW, columns: existingColumn('asset') },
    filter: `A${EXISTING_HEADING_ROW}:${a1(LAST_COLUMN, LAST_EXISTING_ROW)}`,
    validations: [],
    conditionalFormats: formats(language),
    links: [],
    isProtected: false,
    // Without an area only rows that hold a device are printed.
    print: { ...printOf(LAST_COLUMN, LAST_EXISTING_ROW, headings, language), area: null },
    activeCell: a1(0, FIRST_EXISTING_ROW),
  };
}

function formats(language: Language): ConditionalFormatDescription[] {
  const first = (field: ExistingField): string => a1(existingColumn(field), FIRST_EXISTING_ROW);
  const range = (field: ExistingField): string =>
    `${first(field)}:${a1(existingColumn(field), LAST_EXISTING_ROW)}`;
  const looks = (key: StateLook) => ({ fontColor: STATE_LOOKS[key].fontColor, fill: STATE_LOOKS[key].fill });
  const state = (key: keyof typeof STATE_WORDS, look: StateLook): ConditionalFormatDescription => {
    const word = STATE_WORDS[key][language];
    const formula = `LEFT($${first('state')},${word.length})=${quote(word)}`;
    const numberFormat = `"${STATE_LOOKS[look].icon} "@`;
    return {
      range: range('state'),
      rule: { kind: 'expression', formula, format: { ...looks(look), bold: true, numberFormat } },
    };
  };
  const filled = (field: ExistingField): string => `$${first(field)}<>""`;
  return [
    state('notAssessed', 'unanswered'),
    state('hasCase', 'satisfied'),
    state('excluded', 'excluded'),
    {
      range: range('check'),
      rule: {
        kind: 'expression',
        formula: filled('check'),
        format: { ...looks('condition'), numberFormat: '"! "@' },
      },
    },
    {
      range: `${first('asset')}:${a1(existingColumn('goneOn'), LAST_EXISTING_ROW)}`,
      rule: {
        kind: 'expression',
        formula: filled('goneOn'),
        format: { fontColor: COLORS.muted, fill: 'F5F5F5' },
      },
    },
    ...OWN_FIELDS.map((field): ConditionalFormatDescription => ({
      range: range(field),
      rule: {
        kind: 'expression',
        formula: filled('no'),
        format: { fontColor: COLORS.text, fill: COLORS.input },
      },
    })),
  ];
}
