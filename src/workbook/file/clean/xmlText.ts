/**
 * Small edits of XML text that leave every other byte alone, which no parser and writer would. They only
 * run on parts that were read without fault before.
 */

const ENTITY = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as const;

/** Text of an attribute or element as a person reads it. */
function plainText(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: keyof typeof ENTITY) => ENTITY[name])
    .trim();
}

const open = (name: string) => `<(?:[\\w.-]+:)?${name}(?=[\\s/>])`;

/** Texts of all elements of a name, whatever their prefix. */
export function textsOf(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`${open(name)}[^>]*(?<!/)>([^]*?)</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  return [...xml.matchAll(pattern)].map(([, text = '']) => plainText(text));
}

/** Takes the text out of all elements of a name; the elements stay. */
export function emptied(xml: string, name: string): string {
  const pattern = new RegExp(`(${open(name)}[^>]*(?<!/)>)[^]*?(</(?:[\\w.-]+:)?${name}\\s*>)`, 'g');
  return xml.replace(pattern, '$1$2');
}

/** Start tags of a name, as they are written. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`${open(name)}[^>]*>`, 'g')) ?? [];
}

/** An attribute of a start tag; null where it has none. The name may carry its prefix. */
export function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? null : plainText(match[1] ?? match[2] ?? '');
}

/** Replaces the start tags of a name. */
export function mapTags(xml: string, name: string, change: (tag: string) => string): string {
  return xml.replace(new RegExp(`${open(name)}[^>]*>`, 'g'), change);
}

/** The start tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}

/** The start tag with another value of an attribute that it has. */
export function withAttribute(tag: string, name: string, value: string): string {
  return tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);
}

/** Takes whole elements of a name away where the test says so. */
export function withoutElements(xml: string, name: string, goes: (element: string) => boolean): string {
  const pattern = new RegExp(`${open(name)}[^>]*(?:/>|>[^]*?</(?:[\\w.-]+:)?${name}\\s*>)`, 'g');
  return xml.replace(pattern, (element) => (goes(element) ? '' : element));
}
