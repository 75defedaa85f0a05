import type { TextPlace } from '../../model/textPlace';

/** A member of an object with the place of its key. */
export interface JsonMember {
  readonly key: string;
  readonly keyAt: TextPlace;
  readonly value: JsonNode;
}

/** A JSON value that remembers where it stands. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: TextPlace; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly at: TextPlace; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly at: TextPlace; readonly value: string }
  | { readonly kind: 'number'; readonly at: TextPlace; readonly value: number }
  | { readonly kind: 'boolean'; readonly at: TextPlace; readonly value: boolean }
  | { readonly kind: 'null'; readonly at: TextPlace; readonly value: null };

/** The plain value of a node. Keys become own properties, whatever their name. */
export function plainOf(node: JsonNode): unknown {
  if (node.kind === 'object') {
    return Object.fromEntries(node.members.map(({ key, value }) => [key, plainOf(value)]));
  }
  return node.kind === 'array' ? node.items.map(plainOf) : node.value;
}

/** One step further in a JSON pointer (RFC 6901). */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
