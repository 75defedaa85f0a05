import type { WireRequest } from '../protocol/wire';
import type { HostCalls } from './hostCalls';

/** Position of the body in a request array: `[customData, method, path, headers, body, permission, flags]`. */
const BODY = 4;

/** Runs a RichApi request array; gives `[HTTP status, headers, body]`. */
export async function runRichApi(
  calls: HostCalls,
  request: readonly unknown[],
): Promise<[number, string[], string]> {
  const body = request[BODY];
  if (typeof body !== 'string') throw new Error('The RichApi request has no body.');
  const response = await calls.run(JSON.parse(body) as WireRequest);
  return [200, [], JSON.stringify(response)];
}
