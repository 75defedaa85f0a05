import { invalidArgument } from '../protocol/apiError';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The bytes of a file that came as Base64. Only what begins as a package does (`PK`) is taken;
 * a data URL's prefix is refused, as in Excel.
 */
export function packageBytes(base64: string, location: string): Uint8Array {
  if (!BASE64.test(base64) || base64.length % 4 !== 0) throw invalidArgument(location);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument(location);
  return bytes;
}
