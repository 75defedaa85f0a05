import { decodeXml } from './partText';
import type { Parts } from './openPackage';
import { parseXml } from './parseXml';

/** One relationship of a part; the type is the last word of its URI (same in transitional and strict). */
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

/** Relationships of a part in file order; none when it has no such part. */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const bytes = parts.get(name);
  const found: Relationship[] = [];
  if (!bytes) return found;
  parseXml(decodeXml(bytes), name, {
    open(element, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (element !== 'Relationship' || id === undefined || target === undefined) return;
      const external = mode === 'External';
      const resolved = external ? target : resolveTarget(part, target);
      found.push({ id, type: (type ?? '').split('/').at(-1) ?? '', target: resolved, external });
    },
  });
  return found;
}
