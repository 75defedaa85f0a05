import { checkBody, checkLine, checkName } from '../core/mail/checkText';
import type { Attachment, Draft, Mailbox } from '../core/mail/draft';
import { encodeBase64 } from '../core/mail/encodeBase64';
import { isMailAddress } from '../core/model/mailAddress';
import { MailError } from '../core/mail/mailError';
import type { MailWays } from './mailWays';
import { request, type Fetch } from './request';
import { SendError } from './sendError';

/** Gives a token of the signed-in person for Mail.ReadWrite; nested app authentication in Excel. */
export interface TokenSource {
  token(): Promise<string>;
}

/** Graph takes attachments up to 3 MB with the message; larger ones need an upload session. */
const LARGEST_INLINE = 3 * 1024 * 1024;
/** Pieces of an upload: a multiple of 320 KiB (Graph: attachment createUploadSession). */
const PIECE = 12 * 320 * 1024;

/** A draft in the person's own Outlook, to be looked at and sent there. */
export interface GraphDraft {
  readonly id: string;
  /** Opens the draft in Outlook on the web; null where Graph gives none. */
  readonly webLink: string | null;
}

/**
 * Saves a draft with its attachments in the mailbox of the signed-in person. Nothing is sent.
 * @throws MailError when a value cannot stand in a message; SendError when the draft was not made
 */
export async function graphDraft(
  graph: MailWays['graph'],
  draft: Draft,
  tokens: TokenSource,
  fetch: Fetch,
): Promise<GraphDraft> {
  if (graph === null) throw new SendError('OFF');
  const message = JSON.stringify(messageOf(draft));
  const token = await tokens.token().catch(() => null);
  if (token === null) throw new SendError('SIGN_IN');
  const post = async (path: string, body: string): Promise<Readonly<Record<string, unknown>>> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const response = await request(fetch, graph.baseUrl + path, { method: 'POST', headers, body });
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };
  const { id, webLink } = await post('/me/messages', message);
  if (typeof id !== 'string') throw new SendError('REFUSED');
  for (const attachment of draft.attachments.filter(isLarge)) {
    const item = { attachmentType: 'file', name: attachment.filename, size: attachment.bytes.length };
    const path = `/me/messages/${encodeURIComponent(id)}/attachments/createUploadSession`;
    const { uploadUrl } = await post(path, JSON.stringify({ AttachmentItem: item }));
    if (typeof uploadUrl !== 'string') throw new SendError('REFUSED');
    await upload(uploadUrl, attachment.bytes, fetch);
  }
  return { id, webLink: typeof webLink === 'string' ? webLink : null };
}

const isLarge = ({ bytes }: Attachment): boolean => bytes.length > LARGEST_INLINE;

/** The same refusals as for a draft file: hostile text is stopped before it leaves. */
function messageOf(draft: Draft): object {
  return {
    subject: checkLine(draft.subject, 'subject'),
    body: { contentType: 'text', content: checkBody(draft.text) },
    toRecipients: draft.to.map((mailbox) => recipient(mailbox, 'to')),
    ccRecipients: (draft.cc ?? []).map((mailbox) => recipient(mailbox, 'cc')),
    attachments: draft.attachments
      .map((attachment) => ({ ...attachment, filename: checkName(attachment.filename, 'filename') }))
      .filter((attachment) => !isLarge(attachment))
      .map(({ filename, contentType, bytes }) => ({
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: filename,
        contentType,
        contentBytes: encodeBase64(bytes),
      })),
  };
}

function recipient({ name, address }: Mailbox, field: 'to' | 'cc'): object {
  if (!isMailAddress(address)) throw new MailError(field, 'badAddress');
  return { emailAddress: name ? { address, name: checkName(name, field) } : { address } };
}

/** The address of an upload session carries its own permission: no token goes there. */
async function upload(url: string, bytes: Uint8Array, fetch: Fetch): Promise<void> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    const end = Math.min(start + PIECE, bytes.length);
    await request(fetch, url, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}`,
      },
      body: new Uint8Array(bytes.subarray(start, end)),
    });
  }
}
