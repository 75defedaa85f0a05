import type { Parts } from './openPackage';
import { partText } from './partText';
import type { CustomXmlPart } from './rawWorkbook';
import { readRelationships, type Relationship } from './readRelationships';
import { prefixed, readTree } from './xmlTree';

/** A custom XML part together with where it lies in the package. */
export interface LocatedCustomXml extends CustomXmlPart {
  readonly part: string;
  /** Part with the datastore id; null when the item has none. */
  readonly propertiesPart: string | null;
}

/** Custom XML parts of a workbook in the order of its relationships, each once. */
export function readCustomXml(parts: Parts, relations: readonly Relationship[]): readonly LocatedCustomXml[] {
  const targets = relations
    .filter(({ type, external, target }) => type === 'customXml' && !external && parts.has(target))
    .map(({ target }) => target);
  return [...new Set(targets)].map((part) => {
    const properties = readRelationships(parts, part).find(({ type }) => type === 'customXmlProps');
    const propertiesPart = properties && parts.has(properties.target) ? properties.target : null;
    const id = propertiesPart === null ? undefined : datastoreId(parts, propertiesPart);
    return { id: id ?? part, xml: partText(parts, part), part, propertiesPart };
  });
}

/**
 * The same, and those that hang onto the package: that is where LibreOffice puts them when it saves, and
 * where the standard does not look.
 */
export function findCustomXml(parts: Parts, relations: readonly Relationship[]): readonly LocatedCustomXml[] {
  return readCustomXml(parts, [...relations, ...readRelationships(parts, '')]);
}

function datastoreId(parts: Parts, part: string): string | undefined {
  return prefixed(readTree(partText(parts, part), part).attributes, 'itemID');
}
