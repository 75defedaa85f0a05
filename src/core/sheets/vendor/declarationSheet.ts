import { SELF_DECLARATION } from '../../guide/notes/selfDeclaration';
import { a1 } from '../../model/address';
import type { Language } from '../../model/language';
import { FIRST_DATE, LAST_DATE } from '../case/fieldCell';
import { printOf } from '../case/print';
import type { SheetDescription, ValidationDescription } from '../description';
import { heightOf } from '../rowHeight';
import { SheetDraft } from '../sheetDraft';
import { SHEET_TEXT } from '../words';
import { VENDOR_TEXT } from './vendorWords';

/** Column widths in the order of the fields: item, model and version, content, reason, who, two dates. */
const WIDTHS = [18, 26, 44, 34, 30, 14, 14] as const;
const DATES: readonly number[] = [5, 6];
const RULE_ROW = 2;
const HEADING_ROW = 4;
const LINES = 8;
const LINE_HEIGHT = 48;
const LAST_ROW = HEADING_ROW + LINES;
const LAST_COLUMN = WIDTHS.length - 1;

/** The vendor's self-declaration (guide 4.2.3(b)②), one line an item: what cannot be disclosed is declared. */
export function declarationSheet(language: Language): SheetDescription {
  const draft = new SheetDraft();
  draft.text(0, 1, 'title', VENDOR_TEXT.declaration[language]);
  draft.height(1, 32);
  const rule = SELF_DECLARATION.rule[language];
  draft.text(0, RULE_ROW, 'note', rule);
  draft.merge(0, RULE_ROW, LAST_COLUMN);
  draft.height(RULE_ROW, heightOf({ text: rule, width: WIDTHS.reduce((sum, width) => sum + width, 0) }));
  const headings = SELF_DECLARATION.formFields.map((field, column) => ({
    text: field[language],
    width: WIDTHS[column] ?? 0,
  }));
  headings.forEach(({ text }, column) => draft.text(column, HEADING_ROW, 'heading', text));
  draft.height(HEADING_ROW, heightOf(...headings));
  for (let row = HEADING_ROW + 1; row <= LAST_ROW; row += 1) {
    WIDTHS.forEach((_width, column) =>
      draft.put(column, row, DATES.includes(column) ? 'inputDateTop' : 'input'),
    );
    draft.height(row, LINE_HEIGHT);
  }
  return {
    key: 'vendorDeclaration',
    name: VENDOR_TEXT.declaration[language],
    state: 'visible',
    tabColor: null,
    columnWidths: WIDTHS,
    rows: draft.rows(),
    merges: draft.merges,
    freeze: null,
    filter: null,
    validations: DATES.map((column) => dateIn(column, language)),
    conditionalFormats: [],
    links: [],
    ground: 'plain',
    isProtected: true,
    print: printOf(LAST_COLUMN, LAST_ROW, null, language),
    activeCell: a1(0, HEADING_ROW + 1),
  };
}

const dateIn = (column: number, language: Language): ValidationDescription => ({
  range: `${a1(column, HEADING_ROW + 1)}:${a1(column, LAST_ROW)}`,
  rule: { kind: 'date', from: FIRST_DATE, to: LAST_DATE },
  prompt: null,
  error: { title: SHEET_TEXT.errorTitle[language], text: SHEET_TEXT.errorDate[language] },
  onError: 'stop',
});
