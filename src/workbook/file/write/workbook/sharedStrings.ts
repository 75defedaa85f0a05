import { internedList } from '../styles/internedList';
import { element, XML_HEAD } from '../xml/element';
import { escapeText } from '../xml/escapeText';
import { NS } from '../xml/namespaces';

export interface SharedStrings {
  /** Index for a cell of type `s`; every call counts as one use. */
  indexOf(text: string): number;
  /** The whole part; call it after every cell was written. */
  xml(): string;
}

/** Collects the texts of all sheets into `xl/sharedStrings.xml`. */
export function sharedStrings(): SharedStrings {
  const texts = internedList();
  let uses = 0;
  const item = (text: string): string => {
    const space = /^\s|\s$|\n/.test(text) ? 'preserve' : null;
    return element('si', {}, element('t', { 'xml:space': space }, escapeText(text)));
  };
  return {
    indexOf: (text) => {
      uses += 1;
      return texts.indexOf(text);
    },
    xml: () =>
      XML_HEAD +
      element(
        'sst',
        { xmlns: NS.main, count: uses, uniqueCount: texts.items.length },
        texts.items.map(item).join(''),
      ),
  };
}
