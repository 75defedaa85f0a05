/** An element of an XML file; names without prefix. Whoever reads files hands over such trees. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  /** Own text, without that of the children. */
  readonly text: string;
}

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

export const textOf = (node: XmlNode | undefined): string => (node?.text ?? '').replace(/\s+/g, ' ').trim();

/** Value of an attribute whatever its prefix. */
export const attributeOf = (node: XmlNode | undefined, name: string): string =>
  node?.attributes[name]?.trim() ?? '';
