import type { Parts } from './openPackage';
import { WorkbookFileError } from './workbookFileError';

/** What XML 1.0 allows in no document (2.2, Char); halves of pairs do not survive decoding. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const DECLARED = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/**
 * Decodes an XML part: UTF-8, or UTF-16 by its byte order mark (the two that OPC allows). What declares another
 * encoding is refused, since other programs would read other characters.
 * @throws WorkbookFileError `ambiguous`, `malformedXml`
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = decoded(bytes, encoding, name);
  if (FORBIDDEN.test(text)) throw new WorkbookFileError('malformedXml', `${name}: character`);
  const declared = DECLARED.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  const isAsDeclared =
    declared === undefined || (encoding === 'utf-8' ? declared === 'utf-8' : declared.startsWith('utf-16'));
  if (!isAsDeclared) throw new WorkbookFileError('ambiguous', `${name}: ${declared}`);
  return text;
}

function decoded(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookFileError('malformedXml', `${name}: ${encoding}`);
  }
}

/** Text of a part that must exist. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new WorkbookFileError('missingPart', name);
  return decodeXml(bytes, name);
}
