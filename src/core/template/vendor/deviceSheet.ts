import type { Language } from '../../guide/language';
import { a1, quoteSheet } from '../address';
import { COVER_FIELDS } from '../coverFields';
import type { NameDescription } from '../description';
import { heightOf } from '../rowHeight';
import type { SheetPart } from '../sheets/context';
import { fieldValidation, styleOfKind, valueRef } from '../sheets/fieldCell';
import { printOf } from '../sheets/print';
import { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { SHEET_NAMES, SHEET_TEXT } from '../words';
import { DEVICE_FIELDS, FIRST_VENDOR_ROW, vendorColumn } from './vendorLayout';
import { VENDOR_TEXT } from './vendorWords';

const WIDTHS = [2, 26, 40, 50] as const;
const LABEL_COLUMN = 1;
const VALUE_COLUMN = 2;
const LAST_COLUMN = WIDTHS.length - 1;
const FIRST_FIELD_ROW = 5;
const FIELD_ROW_HEIGHT = 21;

/** First sheet of the vendor's workbook: what to do, and which device is meant. */
export function deviceSheet(language: Language): SheetPart {
  const name = SHEET_NAMES.howto[language];
  const draft = new SheetDraft();
  const howTo = VENDOR_TEXT.howTo[language];
  draft.text(LABEL_COLUMN, 1, 'title', VENDOR_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(LABEL_COLUMN, 2, 'plain', howTo);
  draft.merge(LABEL_COLUMN, 2, LAST_COLUMN);
  draft.height(2, heightOf({ text: howTo, width: WIDTHS[1] + WIDTHS[2] + WIDTHS[3] }));
  draft.text(LABEL_COLUMN, FIRST_FIELD_ROW - 1, 'section', SHEET_TEXT.sectionCase[language]);
  const names = writeFields(draft, name, language);
  writeLink(draft, language);
  return {
    names,
    sheet: {
      key: 'vendorDevice',
      name,
      state: 'visible',
      tabColor: COLORS.accent,
      columnWidths: WIDTHS,
      rows: draft.rows(),
      merges: draft.merges,
      freeze: null,
      filter: null,
      validations: draft.validations,
      conditionalFormats: [],
      links: draft.links,
      isProtected: true,
      print: printOf(LAST_COLUMN, draft.lastRow, null, language),
      activeCell: a1(VALUE_COLUMN, FIRST_FIELD_ROW),
    },
  };
}

/** The fields have the same defined names as in the case. */
function writeFields(draft: SheetDraft, sheet: string, language: Language): NameDescription[] {
  return DEVICE_FIELDS.flatMap((key, index) => {
    const field = COVER_FIELDS.find((candidate) => candidate.field === key);
    if (!field) return [];
    const row = FIRST_FIELD_ROW + index;
    draft.text(LABEL_COLUMN, row, 'label', field.label[language]);
    draft.put(VALUE_COLUMN, row, styleOfKind(field.kind));
    draft.height(row, FIELD_ROW_HEIGHT);
    const validation = fieldValidation(field, VALUE_COLUMN, row, [], language);
    if (validation) draft.validations.push(validation);
    return [{ name: field.name[language], ref: valueRef(quoteSheet(sheet), VALUE_COLUMN, row) }];
  });
}

function writeLink(draft: SheetDraft, language: Language): void {
  const row = FIRST_FIELD_ROW + DEVICE_FIELDS.length + 1;
  const answers = VENDOR_TEXT.sheet[language];
  draft.text(LABEL_COLUMN, row, 'link', `→ ${answers}`);
  draft.links.push({
    cell: a1(LABEL_COLUMN, row),
    target: `${quoteSheet(answers)}!${a1(vendorColumn('answer'), FIRST_VENDOR_ROW)}`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
}
