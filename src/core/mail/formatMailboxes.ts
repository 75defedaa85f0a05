import { checkLine, checkName } from './checkText';
import type { Mailbox } from './draft';
import { encodeHeaderText, isPlain, quote } from './encodeWords';
import { isMailAddress } from '../model/mailAddress';
import { MailError } from './mailError';

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
