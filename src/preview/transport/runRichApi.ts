import type { WireRequest } from '../protocol/wire';
import { HostStatus, type HostCalls } from './hostCalls';
import { HostFailure } from './hostFailure';

/** Position of the body in a request array: `[customData, method, path, headers, body, permission, flags]`. */
const BODY = 4;

/**
 * Runs a RichApi request array; gives `[HTTP status, headers, body]`.
 * @throws {HostFailure} where a body is over the host's limit; what the request did stays done
 */
export async function runRichApi(
  calls: HostCalls,
  request: readonly unknown[],
): Promise<[number, string[], string]> {
  const body = request[BODY];
  if (typeof body !== 'string') throw new Error('The RichApi request has no body.');
  const limit = calls.payloadLimit();
  if (isOver(limit, body)) throw new HostFailure(HostStatus.RequestTooLarge);
  const answer = JSON.stringify(await calls.run(JSON.parse(body) as WireRequest));
  if (isOver(limit, answer)) throw new HostFailure(HostStatus.ResponseTooLarge);
  return [200, [], answer];
}

/** UTF-8 takes at most three bytes for a UTF-16 unit, so most bodies need no counting. */
function isOver(limit: number, text: string): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}
