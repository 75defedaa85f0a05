import { CATALOGUE } from '../../guide/catalogue';
import type { CheckItem } from '../../guide/item';
import type { Language } from '../../model/language';
import { checkItemOf } from '../../guide/ownItem';
import type { OwnItem } from '../../model/ownItem';
import { a1 } from '../../model/address';
import { caseNames } from '../caseNames';
import { cellWords } from '../cellWords';
import type { SheetDescription, WorkbookDescription } from '../description';
import { answerLists } from '../lists';
import { headingOf, widthOf } from '../../model/rowFields';
import { printOf } from '../case/print';
import { stateFormats } from '../case/stateFormats';
import { SheetDraft } from '../sheetDraft';
import { COLORS } from '../styles';
import { TEMPLATE_VERSION } from '../templateVersion';
import { declarationSheet } from './declarationSheet';
import { deviceSheet } from './deviceSheet';
import { listSheet } from './listSheet';
import { FIRST_VENDOR_ROW, VENDOR_COLUMNS, VENDOR_HEADING_ROW, vendorColumn } from './vendorLayout';
import { asVendorAnswers, writeVendorRow, type VendorContext } from './vendorRow';
import { VENDOR_TEXT } from './vendorWords';

/** The rows that a vendor answers: those of the catalogue in its order, then the company's own. */
export const vendorItems = (ownItems: readonly OwnItem[] = []): readonly CheckItem[] =>
  [...CATALOGUE, ...ownItems.map(checkItemOf)].filter(({ owner }) => owner === 'vendor');

const LAST_COLUMN = VENDOR_COLUMNS.length - 1;

/** A small workbook with the vendor's rows alone; merged back into the case by item id. */
export function vendorTemplate(language: Language, ownItems: readonly OwnItem[] = []): WorkbookDescription {
  const items = vendorItems(ownItems);
  const listPlace = { sheet: VENDOR_TEXT.lists[language], column: 0, row: 1 };
  const context: VendorContext = {
    words: cellWords(language),
    // The sector only tells the risk items apart, of which the vendor sees none.
    names: caseNames('PA', language),
    lists: answerLists(items.map(asVendorAnswers), language),
    listPlace,
  };
  const { sheet, names } = deviceSheet(language);
  return {
    fileName: `iiot-vendor.${language}.xlsx`,
    language,
    title: VENDOR_TEXT.title[language],
    sheets: [
      sheet,
      answerSheet(items, context),
      declarationSheet(language),
      listSheet(context.lists, listPlace, language),
    ],
    names,
    properties: {
      IIoTTemplate: 'vendor',
      IIoTTemplateVersion: TEMPLATE_VERSION,
      IIoTLanguage: language,
      IIoTItems: String(items.length),
    },
    pane: null,
  };
}

function answerSheet(items: readonly CheckItem[], context: VendorContext): SheetDescription {
  const { words: w } = context;
  const { language } = w;
  const draft = new SheetDraft();
  writeHead(draft, language);
  items.forEach((item, index) => writeVendorRow(draft, item, FIRST_VENDOR_ROW + index, context));
  const lastRow = draft.lastRow;
  const state = a1(vendorColumn('state'), FIRST_VENDOR_ROW);
  return {
    key: 'vendorAnswers',
    name: VENDOR_TEXT.sheet[language],
    state: 'visible',
    tabColor: COLORS.accent,
    columnWidths: VENDOR_COLUMNS.map((field) => widthOf(field, language)),
    rows: draft.rows(),
    merges: draft.merges,
    freeze: { rows: VENDOR_HEADING_ROW, columns: vendorColumn('requirement') + 1 },
    filter: `A${VENDOR_HEADING_ROW}:${a1(LAST_COLUMN, lastRow)}`,
    validations: draft.validations,
    conditionalFormats: stateFormats(`${state}:${a1(vendorColumn('state'), lastRow)}`, `$${state}`, w),
    links: [],
    ground: 'plain',
    isProtected: true,
    print: printOf(vendorColumn('due'), lastRow, `$${VENDOR_HEADING_ROW}:$${VENDOR_HEADING_ROW}`, language),
    activeCell: a1(vendorColumn('answer'), FIRST_VENDOR_ROW),
  };
}

function writeHead(draft: SheetDraft, language: Language): void {
  draft.text(0, 1, 'title', VENDOR_TEXT.sheet[language]);
  draft.height(1, 32);
  VENDOR_COLUMNS.forEach((field, index) =>
    draft.text(index, VENDOR_HEADING_ROW, 'heading', headingOf(field, language)),
  );
  draft.height(VENDOR_HEADING_ROW, 24);
}
