import type { TokenSource } from '../../src/mail/graphDraft';

/** What a company's own build puts in place of src/mail/tokenSource.ts; here a token that is always the same. */
export function createTokenSource(): TokenSource {
  return { token: () => Promise.resolve('token-of-the-test') };
}
