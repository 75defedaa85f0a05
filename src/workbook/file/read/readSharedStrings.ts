import { parseXml } from './parseXml';

/** Texts of the shared string part by index: rich text joined, phonetic readings left out. */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  parseXml(xml, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
    text(chunk) {
      if (inText) text += chunk;
    },
  });
  return texts;
}

/** Characters that XML cannot hold are stored as `_x000D_` (ECMA-376 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
