import { buildDraft } from '../core/mail/buildDraft';
import type { Draft } from '../core/mail/draft';
import type { MailWays } from './mailWays';
import { request, type Fetch } from './request';
import { SendError } from './sendError';

/** Asks mail programs for a draft; a message that goes out must not have it. */
const UNSENT = /^X-Unsent: 1\r\n/;

/**
 * Hands a message to the company's relay, which adds the sender and gives it to SMTP. The relay knows who
 * asks by its own means (network, client certificate, sign-on of the browser's proxy), never by the add-in.
 * @throws MailError when the draft cannot stand as a message; SendError when it did not go out
 */
export async function sendByRelay(relay: MailWays['relay'], draft: Draft, fetch: Fetch): Promise<void> {
  if (relay === null) throw new SendError('OFF');
  const body = buildDraft(draft).replace(UNSENT, '');
  await request(fetch, relay.url, {
    method: 'POST',
    headers: { 'Content-Type': 'message/rfc822' },
    body,
  });
}
