import { escapeAttribute } from './escapeText';

/** Attributes in writing order; null leaves one out, booleans become 1 and 0 as Excel writes them. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeAttribute(value);
  return String(Number(value));
}

/** One element; children are already XML. Called for every cell, so it loops instead of mapping. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let head = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) head += ` ${key}="${attributeText(value)}"`;
  }
  const inner = children.length === 1 ? children[0] : children.join('');
  return inner === undefined || inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

/** A list element with its `count`, left out when it is empty. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}
