import type { TokenSource } from './graphDraft';
import type { MailWays } from './mailWays';

/**
 * Where tokens for Microsoft Graph come from: nowhere in this build. A company that wants drafts in Outlook
 * names a module of its own with the same function in MAIL_GRAPH_TOKENS, which the build puts in this
 * one's place (docs/decisions/mail-services-are-built-in.md).
 */
export function createTokenSource(_graph: NonNullable<MailWays['graph']>): TokenSource | null {
  return null;
}
