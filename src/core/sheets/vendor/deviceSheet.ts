import type { Language } from '../../model/language';
import { a1, quoteSheet } from '../../model/address';
import { COVER_FIELDS } from '../../model/coverFields';
import type { NameDescription } from '../description';
import { heightOf } from '../rowHeight';
import type { SheetPart } from '../case/context';
import { fieldValidation, styleOfKind, valueRef } from '../case/fieldCell';
import { printOf } from '../case/print';
import { SheetDraft } from '../sheetDraft';
import { writeSteps } from '../case/steps';
import { COLORS, STYLES } from '../styles';
import { SHEET_NAMES } from '../../model/sheetNames';
import { SHEET_TEXT } from '../words';
import { DEVICE_FIELDS, FIRST_VENDOR_ROW, vendorColumn } from './vendorLayout';
import { VENDOR_NOTE, VENDOR_STEPS, VENDOR_TEXT } from './vendorWords';

const WIDTHS = [2, 6, 44, 84] as const;
const LAST_COLUMN = WIDTHS.length - 1;
const FIRST_STEP_ROW = 4;
/** Labels stand above the titles of the steps, values above their texts. */
const LABEL_COLUMN = 2;
const VALUE_COLUMN = 3;
const FIELDS_HEADING_ROW = FIRST_STEP_ROW + VENDOR_STEPS.length + 1;
const FIRST_FIELD_ROW = FIELDS_HEADING_ROW + 1;
const FIELD_ROW_HEIGHT = 21;

/** First sheet of the vendor's workbook: what to do, and which device is meant. */
export function deviceSheet(language: Language): SheetPart {
  const name = SHEET_NAMES.howto[language];
  const draft = new SheetDraft();
  draft.text(1, 1, 'title', VENDOR_TEXT.title[language]);
  draft.height(1, 32);
  draft.text(1, 2, 'subtitle', VENDOR_TEXT.intro[language]);
  writeSteps(draft, FIRST_STEP_ROW, VENDOR_STEPS, { title: WIDTHS[2], text: WIDTHS[3] }, language);
  draft.text(LABEL_COLUMN, FIELDS_HEADING_ROW, 'section', VENDOR_TEXT.device[language]);
  const names = writeFields(draft, name, language);
  writeLink(draft, language);
  writeNote(draft, language);
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
      ground: 'plain',
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
  const answers = VENDOR_TEXT.sheet[language];
  draft.text(VALUE_COLUMN, FIELDS_HEADING_ROW, 'link', `→ ${answers}`);
  draft.links.push({
    cell: a1(VALUE_COLUMN, FIELDS_HEADING_ROW),
    target: `${quoteSheet(answers)}!${a1(vendorColumn('answer'), FIRST_VENDOR_ROW)}`,
    tooltip: SHEET_TEXT.openSheet[language],
  });
}

function writeNote(draft: SheetDraft, language: Language): void {
  const row = draft.lastRow + 2;
  const text = VENDOR_NOTE[language];
  draft.text(1, row, 'note', text);
  draft.merge(1, row, LAST_COLUMN);
  draft.height(row, heightOf({ text, width: WIDTHS[1] + WIDTHS[2] + WIDTHS[3], size: STYLES.note.size }));
}
