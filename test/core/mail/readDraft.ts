import { simpleParser, type AddressObject } from 'mailparser';
import PostalMime from 'postal-mime';
import type { Mailbox } from '../../../src/core/mail/draft';

/** A draft as a mail program reads it, in one shape for all parsers. */
export interface ReadDraft {
  readonly unsent: boolean;
  readonly headerNames: readonly string[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { filename: string; contentType: string; bytes: Uint8Array }[];
}

async function readWithPostalMime(eml: string): Promise<ReadDraft> {
  const mail = await PostalMime.parse(eml);
  const mailboxes = (list: readonly { name: string; address?: string | undefined }[] = []) =>
    list.map(({ name, address }) => mailbox(name, address));
  return {
    unsent: mail.headers.some(({ key, value }) => key === 'x-unsent' && value === '1'),
    headerNames: mail.headers.map(({ key }) => key),
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
    subject: mail.subject ?? '',
    text: unifyLineEnds(mail.text ?? ''),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      contentType: mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}

async function readWithMailparser(eml: string): Promise<ReadDraft> {
  const mail = await simpleParser(eml, { skipImageLinks: true });
  const mailboxes = (list?: AddressObject | AddressObject[]) =>
    [list ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => mailbox(name, address)));
  return {
    unsent: mail.headers.get('x-unsent') === '1',
    headerNames: [...mail.headers.keys()],
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
    subject: mail.subject ?? '',
    text: unifyLineEnds(mail.text ?? ''),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename: filename ?? '',
      contentType,
      bytes: new Uint8Array(content),
    })),
  };
}

/** Two parsers written independently of each other and of this project. */
export const PARSERS = [
  ['postal-mime', readWithPostalMime],
  ['mailparser', readWithMailparser],
] as const;

function mailbox(name: string | undefined, address = ''): Mailbox {
  return name ? { name, address } : { address };
}

/** Parsers end the last line in their own way. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\n$/, '');
}
