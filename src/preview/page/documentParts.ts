import type { Book } from '../excel/book';
import { visibilityOf } from '../excel/visibility';
import type { PropertyName } from '../excel/documentStore';
import type { SourcePackage } from '../file/sourcePackage';

/** Excel's property names and the element names of docProps/core.xml. */
const CORE: Readonly<Partial<Record<PropertyName, string>>> = {
  Title: 'title',
  Subject: 'subject',
  Author: 'creator',
  Keywords: 'keywords',
  Comments: 'description',
  Category: 'category',
  LastAuthor: 'lastModifiedBy',
};

/** Attributes of sheetProtection that Excel's API names otherwise, or the other way round. */
const PROTECTION_FLAGS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;

/** Takes over what the file has beside its cells: protection, hidden sheets, properties, XML parts. */
export function readDocumentParts(book: Book, source: SourcePackage): void {
  for (const [sheetId, { state, protection }] of source.sheets) {
    if (state === 'veryHidden') book.veryHidden.add(sheetId);
    if (protection !== null && protection.sheet !== '0')
      book.protection.protect(sheetId, optionsOf(protection));
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

/** In the file "1" means forbidden (and is the default); in the API true means allowed. */
function optionsOf(protection: Readonly<Record<string, string>>): Record<string, boolean> {
  return Object.fromEntries(
    PROTECTION_FLAGS.map((flag) => [apiName(flag), protection[flag] === '0' || protection[flag] === 'false']),
  );
}

/** A protection that is still as in the file stays as it was there, password digest and all. */
function protectionOf(
  book: Book,
  sheetId: string,
  original: Readonly<Record<string, string>> | null,
): Readonly<Record<string, string>> | null {
  const options = book.protection.optionsOf(sheetId);
  if (options === null) return null;
  if (original !== null) return original;
  const allowed = PROTECTION_FLAGS.filter((flag) => options[apiName(flag)] === true).map(
    (flag) => [flag, '0'] as const,
  );
  return { sheet: '1', objects: '1', scenarios: '1', ...Object.fromEntries(allowed) };
}

function apiName(flag: string): string {
  return `allow${flag.charAt(0).toUpperCase()}${flag.slice(1)}`;
}
