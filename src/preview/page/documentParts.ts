import type { Book } from '../excel/book';
import { PROTECTION_FLAGS, protectionOption, protectionOptions } from '../excel/protectionOptions';
import { visibilityOf } from '../excel/visibility';
import type { PropertyName } from '../excel/documentStore';
import type { SourcePackage } from '../file/sourcePackage';

/** Excel's property names and the element names of docProps/core.xml. */
const CORE: Readonly<Record<PropertyName, string>> = { Title: 'title', LastAuthor: 'lastModifiedBy' };

/** Takes over what the file has beside its cells: protection, hidden sheets, properties, XML parts. */
export function readDocumentParts(book: Book, source: SourcePackage): void {
  for (const [sheetId, { state, protection }] of source.sheets) {
    if (state === 'veryHidden') book.veryHidden.add(sheetId);
    if (protection !== null && protection.sheet !== '0')
      book.protection.protect(sheetId, protectionOptions(protection));
  }
  for (const { id, xml } of source.customXml) book.document.addXmlPart(xml, id);
  for (const { name, value } of source.customProperties) book.document.customProperties.set(name, value);
  for (const [name, elementName] of Object.entries(CORE)) {
    const value = source.coreProperties[elementName];
    if (value !== undefined) book.document.properties.set(name as PropertyName, value);
  }
}

/** Hands back what the add-in may have changed, before the file is written. */
export function writeDocumentParts(book: Book, source: SourcePackage): void {
  for (const sheet of book.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const known = source.sheets.get(id);
    const state = STATES[visibilityOf({ book, sheet })] ?? 'visible';
    source.sheets.set(id, { state, protection: protectionOf(book, id, known?.protection ?? null) });
  }
  source.customXml = book.document.xmlParts.map(({ id, xml }) => ({ id, xml }));
  source.customProperties = [...book.document.customProperties].map(([name, value]) => ({ name, value }));
  for (const [name, elementName] of Object.entries(CORE)) {
    const value = book.document.properties.get(name as PropertyName);
    if (value !== undefined) source.coreProperties[elementName] = value;
  }
}

const STATES: Readonly<Record<string, 'visible' | 'hidden' | 'veryHidden'>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A protection that is still as in the file stays as it was there, password digest and all. */
function protectionOf(
  book: Book,
  sheetId: string,
  original: Readonly<Record<string, string>> | null,
): Readonly<Record<string, string>> | null {
  const options = book.protection.optionsOf(sheetId);
  if (options === null) return null;
  if (original !== null) return original;
  const allowed = PROTECTION_FLAGS.filter((flag) => options[protectionOption(flag)] === true).map(
    (flag) => [flag, '0'] as const,
  );
  return { sheet: '1', objects: '1', scenarios: '1', ...Object.fromEntries(allowed) };
}
