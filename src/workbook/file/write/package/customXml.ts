import { element, XML_HEAD } from '../xml/element';
import { NS, RELATIONSHIP } from '../xml/namespaces';
import type { Part } from './part';
import { relationshipsXml, type Relationship } from './relationships';

/** Ids need only be unique within a file; fixed ones keep the same description the same bytes. */
const storeId = (index: number): string => `{6B1D0C52-8F4E-4B5B-9C37-${String(index + 1).padStart(12, '0')}}`;

const itemName = (index: number): string => `item${index + 1}.xml`;
const propertiesName = (index: number): string => `itemProps${index + 1}.xml`;

/** Custom XML parts with the properties that carry their ids (ECMA-376 part 1, 15.2.5 and 15.2.6). */
export function customXmlParts(documents: readonly string[]): Part[] {
  return documents.flatMap((document, index) => [
    { path: `customXml/${itemName(index)}`, contentType: 'application/xml', xml: XML_HEAD + document },
    {
      path: `customXml/${propertiesName(index)}`,
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      xml:
        XML_HEAD +
        element(
          'ds:datastoreItem',
          { 'ds:itemID': storeId(index), 'xmlns:ds': NS.customXml },
          element('ds:schemaRefs', {}),
        ),
    },
  ]);
}

/** The `.rels` part of each document, by its path. */
export function customXmlRelationships(documents: readonly string[]): (readonly [string, string])[] {
  return documents.map((_document, index) => [
    `customXml/_rels/${itemName(index)}.rels`,
    relationshipsXml([{ id: 'rId1', type: RELATIONSHIP.customXmlProperties, target: propertiesName(index) }]),
  ]);
}

/** Links of the workbook to its documents. */
export function customXmlTargets(documents: readonly string[]): (readonly [Relationship['type'], string])[] {
  return documents.map((_document, index) => [RELATIONSHIP.customXml, `../customXml/${itemName(index)}`]);
}
