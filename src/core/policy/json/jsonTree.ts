import type { TextPlace } from '../../model/textPlace';
import { pointerTo, type JsonMember, type JsonNode } from './jsonNode';

/** What may come next, as messages name it. */
export const NEXT = { value: '{ [ " 0-9 true false null', key: '"…"', nothing: '' } as const;
const CLOSING = { object: '}', array: ']' } as const;

type Container =
  | { readonly kind: 'object'; readonly at: TextPlace; readonly members: JsonMember[] }
  | { readonly kind: 'array'; readonly at: TextPlace; readonly items: JsonNode[] };

/** A container that is not closed yet; of an object, the key whose value is still to come. */
interface Open {
  readonly container: Container;
  readonly pointer: string;
  readonly keys: Set<string>;
  key: { readonly key: string; readonly keyAt: TextPlace } | null;
}

/** Grows with what is read from left to right, and knows what may come next. */
export class JsonTree {
  root: JsonNode | null = null;
  /** The sign or kind of token that is needed now. */
  expected: string = NEXT.value;
  private readonly open: Open[] = [];

  get depth(): number {
    return this.open.length;
  }

  /** Where the next value or sign belongs, as a JSON pointer. */
  pointer(): string {
    const inside = this.open.at(-1);
    if (inside === undefined) return '';
    if (inside.key !== null) return pointerTo(inside.pointer, inside.key.key);
    const { container, pointer } = inside;
    const isItem = container.kind === 'array' && this.expected === NEXT.value;
    return isItem ? pointerTo(pointer, container.items.length) : pointer;
  }

  begin(kind: Container['kind'], at: TextPlace): void {
    const container: Container = kind === 'object' ? { kind, at, members: [] } : { kind, at, items: [] };
    this.open.push({ container, pointer: this.pointer(), keys: new Set(), key: null });
    this.expected = kind === 'object' ? NEXT.key : NEXT.value;
  }

  /** @returns false for a key that the object already has */
  key(key: string, keyAt: TextPlace): boolean {
    const inside = this.open.at(-1);
    if (inside === undefined) return true;
    const isNew = !inside.keys.has(key);
    inside.keys.add(key);
    inside.key = { key, keyAt };
    this.expected = ':';
    return isNew;
  }

  separator(sign: string): void {
    const isKey = sign === ',' && this.open.at(-1)?.container.kind === 'object';
    this.expected = isKey ? NEXT.key : NEXT.value;
  }

  value(value: JsonNode): void {
    const inside = this.open.at(-1);
    if (inside === undefined) this.root = value;
    else if (inside.container.kind === 'array') inside.container.items.push(value);
    else if (inside.key !== null) inside.container.members.push({ ...inside.key, value });
    if (inside !== undefined) inside.key = null;
    this.expected = inside === undefined ? NEXT.nothing : CLOSING[inside.container.kind];
  }

  end(): void {
    const closed = this.open.pop();
    if (closed !== undefined) this.value(closed.container);
  }
}
