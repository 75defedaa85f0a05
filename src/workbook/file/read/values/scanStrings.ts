import { readSharedStrings, unescapeText } from '../readSharedStrings';
import { plainText } from './plainText';

const FIRST = /^(?:\uFEFF)?(?:<\?xml [^<>]*\?>\s*)?<sst(?: [^<>]*)?>/;
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;
const CLOSE = '</si>';
const END = '</sst>';

/**
 * Texts of the shared string part, faster than by the parser: plain items are cut out, an item with
 * formats or readings goes to the parser alone.
 * @returns null where the part is written in another way than programs usually do
 */
export function scanStrings(xml: string, part: string): readonly string[] | null {
  let at = FIRST.exec(xml)?.[0].length ?? -1;
  if (at < 0) return null;
  const texts: string[] = [];
  while (!xml.startsWith(END, at)) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(xml);
    const text = plain === null ? null : plainText(plain[1] ?? '');
    if (text !== null) {
      texts.push(unescapeText(text));
      at = PLAIN.lastIndex;
      continue;
    }
    const close = xml.indexOf(CLOSE, at);
    if (close < 0 || !xml.startsWith('<si>', at)) return null;
    const item = xml.slice(at, close + CLOSE.length);
    if (item.includes('<!')) return null;
    texts.push(...readSharedStrings(item, part));
    at = close + CLOSE.length;
  }
  return texts;
}
