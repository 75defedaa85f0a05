import { SaxesParser } from 'saxes';
import { WorkbookFileError } from './workbookFileError';

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Called in document order. Names come without their prefix; attributes keep theirs. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes, position: number) => void;
  readonly close?: (name: string, position: number) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than any part of the format nests; stops a file of a million open tags. */
const MAX_DEPTH = 128;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Runs a handler over a part in one pass. A DTD is refused, so no entity of the file's own exists.
 * `position` is the index in `xml` just after the tag.
 * @throws WorkbookFileError malformedXml, forbiddenXml, or what the handler throws
 */
export function parseXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new WorkbookFileError('malformedXml', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new WorkbookFileError('forbiddenXml', part);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new WorkbookFileError('malformedXml', `${part}: nested too deeply`);
    handler.open?.(localName(tag.name), tag.attributes, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name), parser.position);
  });
  if (handler.text) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  parser.write(xml).close();
}
