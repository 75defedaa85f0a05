import { encodeWords, isPlain, quote } from './encodeWords';

/** Characters that RFC 2231 lets stand unescaped (attribute-char). */
const PLAIN_CHARACTER = /^[A-Za-z0-9!#$&+.^_`|~-]$/;
/** With `filename*10*=` and `;` this keeps a line within 78 characters. */
const LONGEST_SECTION = 60;
const utf8 = new TextEncoder();

/**
 * A MIME parameter in RFC 2231 form: plain when it is short ASCII, else percent-encoded UTF-8, split
 * into numbered sections (`filename*0*=…; filename*1*=…`) where it is long.
 */
export function encodeParameter(name: string, value: string): string {
  if (isPlain(value)) return `${name}=${quote(value)}`;
  const sections = splitSections(value);
  if (sections.length === 1) return `${name}*=${sections.join('')}`;
  return sections.map((section, index) => `${name}*${String(index)}*=${section}`).join(';\r\n ');
}

/**
 * The same parameter as Outlook before 2231 support reads it: encoded words inside quotation marks.
 * RFC 2047 section 5 forbids it; every mail program understands it nevertheless.
 */
export function encodeLegacyParameter(name: string, value: string): string {
  return `${name}=${isPlain(value) ? quote(value) : `"${encodeWords(value).join('\r\n ')}"`}`;
}

function splitSections(value: string): string[] {
  const sections: string[] = [];
  let section = "UTF-8''";
  for (const character of value) {
    const encoded = PLAIN_CHARACTER.test(character) ? character : percentEncode(character);
    if (section.length + encoded.length > LONGEST_SECTION) {
      sections.push(section);
      section = '';
    }
    section += encoded;
  }
  return [...sections, section];
}

function percentEncode(character: string): string {
  return Array.from(
    utf8.encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
