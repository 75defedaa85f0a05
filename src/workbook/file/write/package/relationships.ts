import { element, XML_HEAD } from '../xml/element';
import { NS } from '../xml/namespaces';

/** A link from one part to another; `target` is relative to the part that owns the link. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The XML of one `.rels` part. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: NS.packageRelationships }, ...items);
}
