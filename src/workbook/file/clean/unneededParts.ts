import type { MetadataFact } from '../../../core/review/fileFacts';
import type { Parts } from '../read/openPackage';
import { attributeOf, mapTags, withoutAttribute, withoutElements } from './xmlText';

/** Parts that tell of a machine or a person and that no workbook needs. */
const KINDS: readonly (readonly [RegExp, MetadataFact['code']])[] = [
  [/^docProps\/thumbnail\./, 'META_THUMBNAIL'],
  [/^xl\/printerSettings\//, 'META_PRINTER'],
];

const kindOf = (part: string) => KINDS.find(([pattern]) => pattern.test(part))?.[1];

export const isUnneeded = (part: string): boolean => kindOf(part) !== undefined;

/** One fact per kind of such parts. */
export function unneededFacts(parts: Parts): readonly MetadataFact[] {
  const codes = new Set([...parts.keys()].flatMap((part) => kindOf(part) ?? []));
  return [...codes].map((code) => ({ code, value: '', removable: true }));
}

/** Name of a part that a relationship points to, seen from the part that owns it. */
function targetOf(relationships: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = relationships
    .replace(/_rels\/[^/]+$/, '')
    .split('/')
    .slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** The relationships without those that lead to a part that goes. */
export function withoutRelationships(part: string, xml: string): string {
  return withoutElements(xml, 'Relationship', (element) => leadsAway(part, element));
}

const leadsAway = (part: string, element: string): boolean =>
  attributeOf(element, 'TargetMode') !== 'External' &&
  isUnneeded(targetOf(part, attributeOf(element, 'Target') ?? ''));

/** `[Content_Types].xml` without the parts that go. */
export function withoutTypes(xml: string): string {
  return withoutElements(xml, 'Override', (element) =>
    isUnneeded((attributeOf(element, 'PartName') ?? '').replace(/^\//, '')),
  );
}

/** A sheet whose page setup no longer asks for printer settings. */
export function withoutPrinter(xml: string): string {
  return mapTags(xml, 'pageSetup', (tag) => withoutAttribute(tag, '[\\w.-]+:id'));
}
