import { SaxesParser } from 'saxes';

/** An element without namespaces: `x14:cfRule` and `cfRule` are both named `cfRule`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, children left out. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads one part; throws what saxes says about text that is not XML. */
export function parseXml(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  const parser = new SaxesParser();
  const inner = (): Growing => open[open.length - 1] ?? root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: localName(name), attributes, children: [], text: '' };
    inner().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    inner().text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('no element');
  return first;
}

/** The element and everything below it with the given local name. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => findAll(child, name))];
}

/** The first direct child with the name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** Direct children of the direct child `list`: the cells of a row, the fonts of `<fonts>`. */
export function itemsOf(element: XmlElement | null, list: string): readonly XmlElement[] {
  return childOf(element, list)?.children ?? [];
}
