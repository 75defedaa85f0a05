import { parseXml, type XmlAttributes } from './parseXml';
import { WorkbookFileError } from './workbookFileError';

/** An element of a small part held in memory; names without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Own text, without that of the children. */
  readonly text: string;
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

/** Reads a whole part into elements, leaving out the content of elements named in `skip`. */
export function readTree(xml: string, part: string, skip: ReadonlySet<string> = new Set()): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const stack: Growing[] = [top];
  let skipping = 0;
  parseXml(xml, part, {
    open(name, attributes) {
      if (skipping > 0 || skip.has(name)) skipping += 1;
      if (skipping > 1) return;
      const element: Growing = { name, attributes, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close() {
      if (skipping > 0) skipping -= 1;
      if (skipping === 0) stack.pop();
    },
    text(text) {
      const element = stack.at(-1);
      if (element && skipping === 0) element.text += text;
    },
  });
  const root = top.children[0];
  if (!root) throw new WorkbookFileError('malformedXml', `${part}: no element`);
  return root;
}

/** First child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Value of an attribute whatever its prefix, e.g. `id` for `r:id`. */
export function prefixed(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** XML schema boolean; `fallback` when the attribute is absent. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** Decimal number of an attribute; `fallback` when absent or not a number. */
export function numberOf(value: string | undefined, fallback: number): number {
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : fallback;
}
