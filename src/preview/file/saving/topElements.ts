import { parseXml } from '../../../workbook/file/read/parseXml';
import { withPrefix } from './xmlText';

/** Where a child of the root element lies in the text of its part. */
export interface TopElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A part cut into the children of its root, so that one can be exchanged and the rest stays as it is. */
export interface CutPart {
  readonly xml: string;
  /** Prefix of the root with its colon, or nothing. */
  readonly prefix: string;
  readonly elements: readonly TopElement[];
  /** Index at which the root's content ends. */
  readonly contentEnd: number;
}

/** Finds the children of the root. A root without content is opened up first. */
export function cutPart(source: string, part: string): CutPart {
  const xml = source.replace(
    /<((?:[\w.-]+:)?[A-Za-z]+)((?:\s[^<>]*?)?)\/>\s*$/,
    (whole, name: string, rest: string) =>
      source.indexOf(`<${name}`) === source.length - whole.length ? `<${name}${rest}></${name}>` : whole,
  );
  const elements: TopElement[] = [];
  let depth = 0;
  let start = 0;
  let prefix = '';
  let contentEnd = 0;
  parseXml(xml, part, {
    open(_, __, position) {
      depth += 1;
      const tag = xml.lastIndexOf('<', position - 1);
      if (depth === 1) prefix = /^<([\w.-]+:)/.exec(xml.slice(tag, position))?.[1] ?? '';
      if (depth === 2) start = tag;
    },
    close(name, position) {
      depth -= 1;
      if (depth === 1) elements.push({ name, start, end: position });
      if (depth === 0) contentEnd = xml.lastIndexOf('<', position - 1);
    },
  });
  return { xml, prefix, elements, contentEnd };
}

/** Text of the first child of a name, with its tags; undefined when there is none. */
export function topElement({ xml, elements }: CutPart, name: string): string | undefined {
  const found = elements.find((each) => each.name === name);
  return found && xml.slice(found.start, found.end);
}

/** One exchange: all children of a name give way to `xml` (written without prefix); '' removes them. */
export interface Exchange {
  readonly name: string;
  readonly xml: string;
  /** True when `xml` already carries the part's prefix. */
  readonly isPrefixed?: boolean;
}

/**
 * Exchanges children of the root.
 * @param order the schema's sequence of children, which decides where a new one goes
 */
export function exchangeElements(
  source: string,
  part: string,
  exchanges: readonly Exchange[],
  order: readonly string[],
): string {
  return exchanges.reduce((xml, exchange) => exchangeElement(cutPart(xml, part), exchange, order), source);
}

function exchangeElement(
  cut: CutPart,
  { name, xml, isPrefixed = false }: Exchange,
  order: readonly string[],
): string {
  const text = isPrefixed ? xml : withPrefix(xml, cut.prefix);
  const old = cut.elements.filter((each) => each.name === name);
  const rank = order.indexOf(name);
  const next = cut.elements.find((each) => order.indexOf(each.name) > rank);
  const at = old[0]?.start ?? next?.start ?? cut.contentEnd;
  let result = '';
  let from = 0;
  for (const { start, end } of old) {
    result += cut.xml.slice(from, start);
    if (start === at) result += text;
    from = end;
  }
  return old.length > 0 ? result + cut.xml.slice(from) : cut.xml.slice(0, at) + text + cut.xml.slice(at);
}
