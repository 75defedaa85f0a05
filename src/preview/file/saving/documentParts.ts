import type { CustomProperty } from '../../../workbook/file/read/rawWorkbook';
import { findWorkbookPart } from '../../../workbook/file/read/readWorkbook';
import { readCustomXml } from '../../../workbook/file/read/readCustomXml';
import { readProperties } from '../../../workbook/file/read/readProperties';
import { readRelationships } from '../../../workbook/file/read/readRelationships';
import type { SourcePackage } from '../sourcePackage';
import { CONTENT_TYPE, NAMESPACE, RELATION } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { cutPart, exchangeElements } from './topElements';
import { elementXml, escapeXml } from './xmlText';

/** Format id of user-defined properties (MS-OLEPS 2.21). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Writes the custom XML parts: changed ones in place, new ones beside them, removed ones out. */
export function writeCustomXml(edit: PackageEdit, { parts, customXml }: SourcePackage): void {
  const workbook = findWorkbookPart(parts);
  const old = readCustomXml(parts, workbook.relations);
  for (const { id, part, propertiesPart } of old) {
    const now = customXml.find((each) => each.id === id);
    if (now) edit.setText(part, now.xml);
    else {
      const ids = workbook.relations.filter(({ target }) => target === part).map((each) => each.id);
      edit.unrelate(workbook.part, new Set(ids));
      edit.remove(part);
      if (propertiesPart !== null) edit.remove(propertiesPart);
    }
  }
  for (const { id, xml } of customXml) {
    if (!old.some((each) => each.id === id)) addCustomXml(edit, workbook.part, id, xml);
  }
}

function addCustomXml(edit: PackageEdit, workbookPart: string, id: string, xml: string): void {
  const part = edit.freeName('customXml/item', '.xml');
  const properties = edit.freeName('customXml/itemProps', '.xml');
  const refs = elementXml('ds:schemaRefs', {});
  edit.setText(part, xml);
  edit.setText(
    properties,
    elementXml('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': NAMESPACE.customXml }, refs),
  );
  edit.setContentType(properties, CONTENT_TYPE.customXmlProps);
  edit.relate(part, RELATION.customXmlProps, properties);
  edit.relate(workbookPart, RELATION.customXml, part);
}

/** Writes the custom document properties when they changed. */
export function writeCustomProperties(edit: PackageEdit, { parts, customProperties }: SourcePackage): void {
  const relations = readRelationships(parts, '');
  const old = readProperties(parts, relations).custom;
  if (JSON.stringify(old) === JSON.stringify(customProperties)) return;
  const found = relations.find(({ type }) => type === 'custom-properties')?.target;
  const part = found ?? 'docProps/custom.xml';
  const xml = elementXml(
    'Properties',
    { xmlns: NAMESPACE.customProperties, 'xmlns:vt': NAMESPACE.variants },
    customProperties.map(propertyXml).join(''),
  );
  edit.addXml(part, xml);
  if (found !== undefined) return;
  edit.setContentType(part, CONTENT_TYPE.customProperties);
  edit.relate('', RELATION.customProperties, part);
}

function propertyXml({ name, value }: CustomProperty, index: number): string {
  const number =
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'vt:i4' : 'vt:r8';
  const variant = typeof value === 'boolean' ? 'vt:bool' : typeof value === 'number' ? number : 'vt:lpwstr';
  return elementXml(
    'property',
    { fmtid: USER_DEFINED, pid: index + 2, name },
    `<${variant}>${escapeXml(String(value))}</${variant}>`,
  );
}

/** Namespace prefix of each core property that may be set (ECMA-376 part 2, 11.1). */
const CORE_PREFIX: Readonly<Record<string, 'dc' | 'cp'>> = {
  title: 'dc',
  subject: 'dc',
  creator: 'dc',
  description: 'dc',
  keywords: 'cp',
  lastModifiedBy: 'cp',
  category: 'cp',
};

/** Writes the core properties that differ; dates and other elements stay as they are. */
export function writeCoreProperties(edit: PackageEdit, { parts, coreProperties }: SourcePackage): void {
  const relations = readRelationships(parts, '');
  const part = relations.find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined || !edit.has(part)) return;
  const old = readProperties(parts, relations).core;
  const xml = edit.text(part);
  const declared = (prefix: string): boolean => cutPart(xml, part).xml.includes(`xmlns:${prefix}=`);
  const exchanges = Object.entries(CORE_PREFIX)
    .filter(([name, prefix]) => (coreProperties[name] ?? '') !== (old[name] ?? '') && declared(prefix))
    .map(([name, prefix]) => {
      const value = coreProperties[name] ?? '';
      return {
        name,
        xml: value === '' ? '' : elementXml(`${prefix}:${name}`, {}, escapeXml(value)),
        isPrefixed: true,
      };
    });
  edit.setText(part, exchangeElements(xml, part, exchanges, []));
}
