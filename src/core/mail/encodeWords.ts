import { encodeBase64 } from './encodeBase64';

/**
 * Bytes of text per encoded word: 36 make a word of 60 characters, so that even a line that begins
 * with a short field name stays within the 76 of RFC 2047 section 2.
 */
const BYTES_PER_WORD = 36;
const LONGEST_PLAIN = 60;
const utf8 = new TextEncoder();

/**
 * RFC 2047 B-encoded words of a text, each at most 75 characters and never splitting a code point
 * (RFC 2047 section 5: a word must hold whole characters).
 */
export function encodeWords(value: string): string[] {
  const words: string[] = [];
  let chunk = '';
  let size = 0;
  for (const character of value) {
    const bytes = utf8.encode(character).length;
    if (size + bytes > BYTES_PER_WORD) {
      words.push(chunk);
      chunk = '';
      size = 0;
    }
    chunk += character;
    size += bytes;
  }
  if (chunk) words.push(chunk);
  return words.map((text) => `=?UTF-8?B?${encodeBase64(utf8.encode(text))}?=`);
}

/** The words as one header value, one word a line (folded, RFC 5322 2.2.3). */
export function encodeHeaderText(value: string): string {
  return isPlain(value) ? value : encodeWords(value).join('\r\n ');
}

/**
 * Whether a text can stand in a header as it is: short ASCII whose spaces no parser would swallow
 * and which cannot be mistaken for an encoded word.
 */
export function isPlain(value: string): boolean {
  return (
    value.length <= LONGEST_PLAIN && /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(value) && !value.includes('=?')
  );
}

/** An RFC 5322 quoted string; only for text that {@link isPlain} accepts. */
export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
