import { refusal } from '../protocol/apiError';
import { describeError } from '../protocol/describeError';
import type { WireRequest, WireResponse } from '../protocol/wire';
import type { FaultPlan, RequestFate } from './faults';

type Run = (request: WireRequest) => Promise<WireResponse>;

/**
 * Requests as the fault plan wants them. `run` keeps requests in order; a delayed one holds up those
 * behind it, as a slow Excel does, a dropped one does not.
 */
export function struckRun(faults: FaultPlan, run: Run, inOrder: (run: Run) => Run): Run {
  const fates = new WeakMap<WireRequest, RequestFate>();
  const ordered = inOrder(async (request) => {
    const fate = fates.get(request);
    if (fate !== undefined && fate.wait > 0) await new Promise((resolve) => setTimeout(resolve, fate.wait));
    const code = fate?.code ?? null;
    if (code === null) return run(request);
    return { Results: [], TraceIds: [], Error: describeError(refusal(code), 0) };
  });
  return (request) => {
    const fate = faults.nextRequest();
    if (fate?.isDropped === true) return new Promise(() => undefined);
    if (fate !== undefined) fates.set(request, fate);
    return ordered(request);
  };
}
