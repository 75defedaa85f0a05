import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits; at once, so that rules may use it. */
export function sha256(text: string): string {
  return bytesToHex(digestOf(utf8ToBytes(text)));
}
