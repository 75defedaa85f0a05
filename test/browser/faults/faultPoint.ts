import type { Page } from 'playwright-core';
import { ActionType } from '../../../src/preview/protocol/wire';
import type { FaultStory } from './faultStory';

/** One place where the host fails. */
export type FaultPoint =
  | { readonly kind: 'request' | 'action'; readonly n: number }
  | { readonly kind: 'file'; readonly step: 'open' | 'slice' };

export interface Counts {
  readonly requests: number;
  readonly actions: number;
}

export const pointName = (point: FaultPoint): string =>
  point.kind === 'file' ? `file ${point.step}` : `${point.kind} ${point.n}`;

/** Requests and actions since the request with this number. Tracing actions cannot fail. */
export function countSince(page: Page, index: number): Promise<Counts> {
  return page.evaluate(
    ([after, trace]) => {
      const made = window.iiotPreview!.requests().filter((each) => each.index > after);
      const actions = made.flatMap(({ request }) => request.Actions);
      return {
        requests: made.length,
        actions: actions.filter(({ ActionType: type }) => type !== trace).length,
      };
    },
    [index, ActionType.Trace] as const,
  );
}

/** Every point of a story: each request, each action, each step of reading the file. */
export function pointsOf({ readsFile }: FaultStory, { requests, actions }: Counts): FaultPoint[] {
  const upTo = (kind: 'request' | 'action', count: number): FaultPoint[] =>
    Array.from({ length: count }, (_, index) => ({ kind, n: index + 1 }));
  const file: FaultPoint[] = readsFile
    ? (['open', 'slice'] as const).map((step) => ({ kind: 'file', step }))
    : [];
  return [...upTo('request', requests), ...file, ...upTo('action', actions)];
}

export function arm(page: Page, point: FaultPoint): Promise<void> {
  return page.evaluate((where) => {
    const { faults } = window.iiotPreview!;
    faults.clear();
    if (where.kind === 'file') faults.failFile(where.step);
    else if (where.kind === 'request') faults.failRequest(where.n, 'GeneralException');
    else faults.failAction(where.n, 'GeneralException');
  }, point);
}

/** How many faults have struck; those that have not are taken back. */
export function disarm(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { faults } = window.iiotPreview!;
    const struck = faults.struck();
    faults.clear();
    return struck;
  });
}
