import type { Draft } from '../core/mail/draft';
import { graphDraft, type TokenSource } from './graphDraft';
import { mailWays, type MailWays } from './mailWays';
import type { Fetch } from './request';
import { sendByRelay } from './sendByRelay';
import { SendError } from './sendError';
import { createTokenSource } from './tokenSource';

export type MailService = 'graph' | 'relay';

/** The services that this build switched on; none by default. */
export interface MailServices {
  readonly offered: readonly MailService[];
  /**
   * `graph` makes a draft, `relay` sends at once.
   * @throws MailError when the draft cannot stand as a message; SendError when it did not go out
   */
  send(service: MailService, draft: Draft): Promise<{ readonly webLink: string | null }>;
}

const platformFetch: Fetch = (url, init) => fetch(url, init);

/** The services behind the ways of this build. Graph needs a source of tokens as well. */
export function mailServices(
  ways: MailWays = mailWays(),
  tokens: TokenSource | null = ways.graph === null ? null : createTokenSource(ways.graph),
  ask: Fetch = platformFetch,
): MailServices {
  return {
    offered: [
      ...(ways.graph !== null && tokens !== null ? (['graph'] as const) : []),
      ...(ways.relay !== null ? (['relay'] as const) : []),
    ],
    send: async (service, draft) => {
      if (service === 'relay') {
        await sendByRelay(ways.relay, draft, ask);
        return { webLink: null };
      }
      if (tokens === null) throw new SendError('OFF');
      return graphDraft(ways.graph, draft, tokens, ask);
    },
  };
}
