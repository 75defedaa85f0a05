import { checkBody, checkLine, checkName } from './checkText';
import { chooseBoundary } from './chooseBoundary';
import type { Attachment, Draft } from './draft';
import { encodeBase64Lines } from './encodeBase64';
import { encodeLegacyParameter, encodeParameter } from './encodeParameter';
import { encodeHeaderText } from './encodeWords';
import { formatMailboxes } from './formatMailboxes';
import { MailError } from './mailError';

const CONTENT_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
const TRANSFER_ENCODING = 'Content-Transfer-Encoding: base64';

/**
 * An `.eml` file (RFC 5322 and MIME, ASCII, CRLF) that mail programs open as an unsent message with
 * its attachments. It has no From, Date or Message-ID: those are the sender's mail program's to give.
 * @throws {MailError} when a value could break out of its header or cannot be represented.
 */
export function buildDraft(draft: Draft): string {
  const headers = messageHeaders(draft);
  const parts = [textPart(draft.text), ...draft.attachments.map(attachmentPart)];
  const boundary = chooseBoundary(parts, draft.boundary);
  return [
    ...headers,
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    '',
    ...parts.map((part) => `--${boundary}\r\n${part}`),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function messageHeaders(draft: Draft): string[] {
  const cc = draft.cc ?? [];
  return [
    // Outlook opens a message with this header for editing instead of reading.
    'X-Unsent: 1',
    ...(draft.to.length > 0 ? [`To: ${formatMailboxes(draft.to, 'to')}`] : []),
    ...(cc.length > 0 ? [`Cc: ${formatMailboxes(cc, 'cc')}`] : []),
    `Subject: ${encodeHeaderText(checkLine(draft.subject, 'subject'))}`,
    'MIME-Version: 1.0',
  ];
}

function textPart(text: string): string {
  const body = encodeBase64Lines(new TextEncoder().encode(checkBody(text)));
  return ['Content-Type: text/plain; charset=UTF-8', TRANSFER_ENCODING, '', body].join('\r\n');
}

function attachmentPart({ filename, contentType, bytes }: Attachment): string {
  if (!CONTENT_TYPE.test(contentType)) throw new MailError('contentType', 'badContentType');
  checkName(filename, 'filename');
  return [
    `Content-Type: ${contentType};\r\n ${encodeLegacyParameter('name', filename)}`,
    `Content-Disposition: attachment;\r\n ${encodeParameter('filename', filename)}`,
    TRANSFER_ENCODING,
    '',
    encodeBase64Lines(bytes),
  ].join('\r\n');
}
