import { MailError, type MailField } from './mailError';

/** C0, DEL, C1 and the two Unicode line separators: what some mail program takes for a line end. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
/** The same without tab, LF and CR, which a body may hold. */
const CONTROL_IN_BODY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u;
/** Marks that reverse the reading order and so can make `exe.xlsx` out of `xslx.exe` (UAX #9). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Returns a value that will stand on one header line.
 * @throws {MailError} when a character could end the line or has no UTF-8 form.
 */
export function checkLine(value: string, field: MailField): string {
  if (CONTROL.test(value)) throw new MailError(field, 'controlCharacter');
  return checkCharacters(value, field);
}

/**
 * Returns a file name or shown name, in which direction marks could disguise what it is.
 * @throws {MailError} as {@link checkLine}, and on direction marks.
 */
export function checkName(value: string, field: MailField): string {
  if (DIRECTION.test(value)) throw new MailError(field, 'directionMark');
  return checkLine(value, field);
}

/**
 * Returns the body with the line ends that mail needs (RFC 5322 2.1: CRLF only).
 * @throws {MailError} on control characters other than tab and line ends.
 */
export function checkBody(value: string): string {
  if (CONTROL_IN_BODY.test(value)) throw new MailError('text', 'controlCharacter');
  return checkCharacters(value, 'text').replace(/\r\n|\r|\n/g, '\r\n');
}

/** Half of a surrogate pair has no UTF-8 form; encoding would silently change the value. */
function checkCharacters(value: string, field: MailField): string {
  if (LONE_SURROGATE.test(value)) throw new MailError(field, 'brokenCharacter');
  return value;
}
