import { MailError } from './mailError';

/** RFC 2046 5.1.1, without the space that is allowed inside and easily lost. */
const BOUNDARY = /^[A-Za-z0-9'()+_,./:=?-]{1,70}$/;

/**
 * The separator of a multipart message: the given one, or one derived from the parts, so that equal
 * drafts are equal files. `=_` occurs neither in base64 nor in quoted-printable text (RFC 2045 6.7), so
 * the derived one can only clash with a file name made for that purpose.
 * @throws {MailError} when the boundary is malformed or occurs in a part.
 */
export function chooseBoundary(parts: readonly string[], given?: string): string {
  const boundary = given ?? `=_${digest(parts)}`;
  if (!BOUNDARY.test(boundary)) throw new MailError('boundary', 'badBoundary');
  if (parts.some((part) => part.includes(boundary))) throw new MailError('boundary', 'boundaryInContent');
  return boundary;
}

/** Two FNV-1a lanes over all characters: no secret, only unlikely to meet by chance. */
function digest(parts: readonly string[]): string {
  const { imul } = Math;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      low = imul(low ^ unit, 0x01000193);
      high = imul(high ^ unit, 0x85ebca6b);
    }
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
