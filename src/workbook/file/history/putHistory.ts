import { strToU8 } from 'fflate';
import { HISTORY_NAMESPACE, historyXml } from '../../../core/review/historyXml';
import type { SnapshotHistory } from '../../../core/review/snapshotHistory';
import { zipOf } from '../clean/cleanWorkbook';
import { DEFAULT_LIMITS, type PackageLimits } from '../read/packageLimits';
import { openPackage, type Parts } from '../read/openPackage';
import { partText } from '../read/partText';
import { findWorkbookPart } from '../read/readWorkbook';
import { findCustomXml } from '../read/readCustomXml';
import { relationshipsPart } from '../read/readRelationships';
import { removeCustomXml, unrelate } from './removeCustomXml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Id of our data in the datastore, the same in every workbook. */
const STORE_ID = '{7B1F0B64-2F0C-4C7E-9A55-1E7D3C6F52A9}';

/**
 * The workbook with the snapshots of its submissions as one custom XML part of it; a history that is there
 * is replaced, further ones go. Every other part stays as it is, but for the lists that name these.
 * @throws WorkbookFileError when the file is refused
 */
export function putHistory(
  bytes: Uint8Array,
  history: SnapshotHistory,
  limits: PackageLimits = DEFAULT_LIMITS,
): Uint8Array {
  const parts = openPackage(bytes, limits);
  const { part: workbook, relations } = findWorkbookPart(parts);
  const known = findCustomXml(parts, relations).filter(({ xml }) => xml.includes(HISTORY_NAMESPACE));
  const [first, ...further] = known;
  const changed = new Map(parts);
  for (const each of further) removeCustomXml(changed, workbook, each);
  const xml = strToU8(HEAD + historyXml(history));
  if (first === undefined) addParts(changed, workbook, xml);
  else {
    changed.set(first.part, xml);
    if (relations.every(({ target }) => target !== first.part)) bringHome(changed, workbook, first.part);
  }
  return zipOf(changed);
}

/** A part that LibreOffice hung onto the package belongs to the workbook again. */
function bringHome(parts: Map<string, Uint8Array>, workbook: string, part: string): void {
  unrelate(parts, '', part);
  relate(parts, workbook, part);
}

function relate(parts: Map<string, Uint8Array>, workbook: string, part: string): void {
  const number = /\d*(?=\.xml$)/.exec(part)?.[0] ?? '';
  const toItem = `<Relationship Id="rIdHistory${number}" Type="${OFFICE}/relationships/customXml" Target="/${part}"/>`;
  insert(parts, relationshipsPart(workbook), 'Relationships', toItem);
}

function addParts(parts: Map<string, Uint8Array>, workbook: string, xml: Uint8Array): void {
  const number = freeNumber(parts);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const store = `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${STORE_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${HISTORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const toProperties = `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/>`;
  parts.set(item, xml);
  parts.set(properties, strToU8(HEAD + store));
  parts.set(
    relationshipsPart(item),
    strToU8(`${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${toProperties}</Relationships>`),
  );
  relate(parts, workbook, item);
  for (const [part, type] of [
    [item, 'application/xml'],
    [properties, PROPERTIES_TYPE],
  ]) {
    insert(parts, '[Content_Types].xml', 'Types', `<Override PartName="/${part}" ContentType="${type}"/>`);
  }
}

function freeNumber(parts: Parts): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  return number;
}

/** Puts a child at the end of the root element. */
function insert(parts: Map<string, Uint8Array>, part: string, root: string, child: string): void {
  const xml = partText(parts, part).replace(
    new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`),
    (end, prefix: string) => `${child.replace('<', `<${prefix}`)}${end}`,
  );
  parts.set(part, strToU8(xml));
}
