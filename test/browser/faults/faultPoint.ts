import type { Page } from 'playwright-core';
import {
  ActionType,
  PathType,
  type WireAction,
  type WireObjectPath,
} from '../../../src/preview/protocol/wire';
import type { FaultStory } from './faultStory';

/** One place where the host fails. */
export type FaultPoint =
  | { readonly kind: 'request'; readonly n: number }
  | {
      readonly kind: 'action';
      readonly n: number;
      /** No action between the one before and this one changes anything: Excel stops in the same state. */
      readonly isLikeFormer: boolean;
    }
  | { readonly kind: 'file'; readonly step: 'open' | 'slice' };

/** The requests of a story, each as its actions: true for one that may change the workbook. */
export type Course = readonly (readonly boolean[])[];

export const pointName = (point: FaultPoint): string =>
  point.kind === 'file' ? `file ${point.step}` : `${point.kind} ${point.n}`;

/** Requests and actions since the request with this number. Tracing actions cannot fail. */
export async function courseSince(page: Page, index: number): Promise<Course> {
  const made = await page.evaluate(
    (after) =>
      window
        .iiotPreview!.requests()
        .filter((each) => each.index > after)
        .map(({ request }) => request),
    index,
  );
  return made.map(({ Actions, ObjectPaths }) =>
    Actions.filter((action) => action.ActionType !== ActionType.Trace).map((action) =>
      mayChange(action, ObjectPaths?.[action.ObjectPathId]),
    ),
  );
}

/** Reading changes nothing; naming an object neither, unless a method makes it (`worksheets.add()`). */
function mayChange({ ActionType: type }: WireAction, path: WireObjectPath | undefined): boolean {
  if (type === ActionType.Query) return false;
  if (type !== ActionType.Instantiate) return true;
  return path?.ObjectPathType === PathType.Method && !path.Name.startsWith('Get');
}

/** Every point of a story: each request, each action, each step of reading the file. */
export function pointsOf({ readsFile }: FaultStory, course: Course): FaultPoint[] {
  const requests = course.map((_, index): FaultPoint => ({ kind: 'request', n: index + 1 }));
  const steps = readsFile ? (['open', 'slice'] as const) : [];
  const actions = course
    .flatMap((made) => made.map((_, index) => index > 0 && made[index - 1] === false))
    .map((isLikeFormer, index): FaultPoint => ({ kind: 'action', n: index + 1, isLikeFormer }));
  return [...requests, ...steps.map((step): FaultPoint => ({ kind: 'file', step })), ...actions];
}

/** One point of each state in which Excel can stop. */
export const distinct = (points: readonly FaultPoint[]): readonly FaultPoint[] =>
  points.filter((point) => point.kind !== 'action' || !point.isLikeFormer);

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
