import type { Parts } from './openPackage';
import { WorkbookFileError } from './workbookFileError';

/** Decodes an XML part: UTF-8, or UTF-16 by its byte order mark (the two that OPC allows). */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Text of a part that must exist. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new WorkbookFileError('missingPart', name);
  return decodeXml(bytes);
}
