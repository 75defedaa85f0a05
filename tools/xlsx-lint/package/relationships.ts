import type { XmlElement } from './xmlElement';

export interface Relationship {
  /** `.rels` part in which it stands. */
  readonly part: string;
  /** Part it starts from; empty for the package. */
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`; `_rels/.rels` → the package, empty. */
function sourceOf(relsPath: string): string {
  return relsPath.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

export function readRelationships(xml: ReadonlyMap<string, XmlElement>): Relationship[] {
  return [...xml].flatMap(([part, root]) => {
    if (!part.endsWith('.rels')) return [];
    return root.children.map(({ attributes }) => ({
      part,
      source: sourceOf(part),
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: attributes.Target ?? '',
      isExternal: attributes.TargetMode === 'External',
    }));
  });
}

/** Path of the part a relationship points to, `..` and a leading slash resolved. */
export function resolveTarget({ source, target }: Relationship): string {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  return new URL(target, `part:///${folder}`).pathname.slice(1);
}
