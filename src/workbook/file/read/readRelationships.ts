import { decodeXml } from './partText';
import type { Parts } from './openPackage';
import { parseXml } from './parseXml';
import { WorkbookFileError } from './workbookFileError';

/**
 * One relationship of a part. The type is the last word of a URI of the standard, transitional or strict; one of
 * anybody else stays whole, so that it is never taken for one of the standard.
 */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the target part; the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of `part`; `''` stands for the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part name of a target relative to the part that refers to it; `..` never climbs above the package. */
export function resolveTarget(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}

/** Before the last word of a type: ECMA-376 part 1 (transitional in part 4) and part 2, ISO/IEC 29500 strict. */
const STANDARD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument\/2006\/relationships|package\/2006\/relationships(?:\/metadata)?)|purl\.oclc\.org\/ooxml\/officeDocument\/relationships)\/([A-Za-z-]+)$/;

const typeOf = (uri: string): string => STANDARD.exec(uri)?.[1] ?? uri;

/**
 * Relationships of a part in file order; none when it has no such part.
 * @throws WorkbookFileError `ambiguous` for two of one id, of which programs choose differently
 */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const bytes = parts.get(name);
  const found: Relationship[] = [];
  const ids = new Set<string>();
  if (!bytes) return found;
  parseXml(decodeXml(bytes, name), name, {
    open(element, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (element !== 'Relationship' || id === undefined || target === undefined) return;
      const external = mode === 'External';
      const resolved = external ? target : resolveTarget(part, target);
      if (ids.has(id)) throw new WorkbookFileError('ambiguous', `${name}: ${id}`);
      ids.add(id);
      found.push({ id, type: typeOf(type ?? ''), target: resolved, external });
    },
  });
  return found;
}
