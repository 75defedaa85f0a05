import { checkLine, checkName } from './checkText';
import type { Mailbox } from './draft';
import { encodeHeaderText, isPlain, quote } from './encodeWords';
import { MailError } from './mailError';

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

/**
 * The value of a To or Cc field, one mailbox a line.
 * @throws {MailError} naming the field when a name or address cannot stand there.
 */
export function formatMailboxes(mailboxes: readonly Mailbox[], field: 'to' | 'cc'): string {
  return mailboxes.map((mailbox) => formatMailbox(mailbox, field)).join(',\r\n ');
}

function formatMailbox({ name, address }: Mailbox, field: 'to' | 'cc'): string {
  checkLine(address, field);
  if (!isMailAddress(address)) throw new MailError(field, 'badAddress');
  if (!name) return address;
  checkName(name, field);
  return `${isPlain(name) ? quote(name) : encodeHeaderText(name)}\r\n <${address}>`;
}
