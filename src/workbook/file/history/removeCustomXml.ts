import { strToU8 } from 'fflate';
import { attributeOf, withoutElements } from '../clean/xmlText';
import { partText } from '../read/partText';
import type { LocatedCustomXml } from '../read/readCustomXml';
import { relationshipsPart, resolveTarget } from '../read/readRelationships';

type ChangingParts = Map<string, Uint8Array>;

/** Takes a custom XML part away, with what names it. */
export function removeCustomXml(
  parts: ChangingParts,
  workbook: string,
  { part, propertiesPart }: LocatedCustomXml,
): void {
  for (const owner of ['', workbook]) unrelate(parts, owner, part);
  const gone = [part, relationshipsPart(part), ...(propertiesPart === null ? [] : [propertiesPart])];
  for (const each of gone) parts.delete(each);
  change(parts, '[Content_Types].xml', 'Override', (element) =>
    gone.includes((attributeOf(element, 'PartName') ?? '').replace(/^\//, '')),
  );
}

/** Takes away what leads from a part to another; `''` stands for the package. */
export function unrelate(parts: ChangingParts, owner: string, part: string): void {
  const name = relationshipsPart(owner);
  if (!parts.has(name)) return;
  change(
    parts,
    name,
    'Relationship',
    (element) =>
      attributeOf(element, 'TargetMode') !== 'External' &&
      resolveTarget(owner, attributeOf(element, 'Target') ?? '') === part,
  );
}

function change(
  parts: ChangingParts,
  name: string,
  element: string,
  goes: (element: string) => boolean,
): void {
  parts.set(name, strToU8(withoutElements(partText(parts, name), element, goes)));
}
