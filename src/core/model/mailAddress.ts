const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`);
/** RFC 5321 4.5.3.1: 64 before the @, 254 in all (erratum 1690). */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

/**
 * Whether a text is one plain mail address: RFC 5322 dot-atom, no comments, no quoted local part, no
 * route, so that nothing in it can name a second recipient.
 */
export function isMailAddress(value: string): boolean {
  return value.length <= LONGEST_ADDRESS && value.indexOf('@') <= LONGEST_LOCAL_PART && ADDRESS.test(value);
}
