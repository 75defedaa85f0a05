import { SendError } from './sendError';

/** `fetch` of the platform, or what a test gives. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT = 60_000;

/**
 * One request: never follows a redirect, sends no cookies, gives up after a minute.
 * @throws SendError
 */
export async function request(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, {
    ...init,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch(() => null);
  if (response === null) throw new SendError('UNREACHABLE');
  if (response.ok) return response;
  if (response.status === 401 || response.status === 403) throw new SendError('SIGN_IN', response.status);
  throw new SendError(response.status === 413 ? 'TOO_LARGE' : 'REFUSED', response.status);
}
