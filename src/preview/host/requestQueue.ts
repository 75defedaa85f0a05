import type { Interpreter } from '../protocol/interpreter';
import type { RequestLog } from '../protocol/requestLog';
import type { WireRequest, WireResponse } from '../protocol/wire';

export type Run = (request: WireRequest) => Promise<WireResponse>;

/**
 * Requests of a workbook run one after the other, in the order they came, as in Excel, whoever sends them;
 * those that are urgent at once.
 */
export function requestQueue(isUrgent: (request: WireRequest) => boolean): (run: Run) => Run {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => (request) => {
    if (isUrgent(request)) return run(request);
    const next = last.then(() => run(request));
    last = next.catch(() => undefined);
    return next;
  };
}

/** Runs a request and writes into the log what it was, what it gave and how long it took. */
export async function timed(
  interpreter: Interpreter,
  log: RequestLog,
  request: WireRequest,
): Promise<WireResponse> {
  const start = performance.now();
  const response = await interpreter.run(request);
  log.add(request, response, performance.now() - start);
  return response;
}
