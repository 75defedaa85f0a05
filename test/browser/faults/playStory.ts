import { blankBook } from '../../../src/preview/page/blankBook';
import { withLive } from '../liveBundle';
import { settle, still, type PreviewPage } from '../previewPage';
import { bookState, changedPlaces, type BookState } from './bookState';
import type { PointChoice } from './choosePoints';
import { arm, courseSince, disarm, distinct, pointName, pointsOf, type FaultPoint } from './faultPoint';
import { refresh } from './pane';
import type { FaultStory, PlayedStory, PointOutcome, Scene, StoryStates, Told } from './faultStory';
import { openBytes, savedBytes } from '../bookBytes';

/** Where stories are played, one after the other: a page of the preview and what sets `window.live`. */
export interface StoryPage {
  readonly preview: PreviewPage;
  readonly live: string;
}

/**
 * Plays a story once without faults, which shows its points and its good end; then once per chosen point with
 * the host failing there, judged, and tried again.
 * @param isTime asked before each point; false ends the run
 */
export async function playStory(
  { preview, live }: StoryPage,
  story: FaultStory,
  choose: (points: readonly FaultPoint[]) => PointChoice,
  isTime: () => boolean,
): Promise<PlayedStory> {
  const former = preview.problems.length;
  const open = async (bytes: Uint8Array): Promise<Scene> => ({
    preview,
    frame: await reopen(preview, bytes, live),
  });
  let scene = await open((await story.book?.()) ?? blankBook());
  await story.prepare?.(scene);
  const start = await savedBytes(preview.page);
  scene = await open(start);
  const before = await stateOf(scene);
  const { points, done } = await playWell(story, scene);
  const { from, points: chosen } = choose(points);
  const outcomes: PointOutcome[] = [];
  let now = done;
  for (const point of chosen) {
    if (!isTime()) break;
    if (!(await isTakenBack(story, scene, { before, now }))) scene = await open(start);
    const played = await playPoint(story, scene, point, { before, done });
    outcomes.push(played.outcome);
    now = played.now;
  }
  const problems = preview.problems.slice(former).filter(isOurs);
  return { points: points.length, states: distinct(points).length, from, outcomes, problems };
}

/** Nothing was changed, or the story takes it back by itself. */
async function isTakenBack(
  story: FaultStory,
  scene: Scene,
  states: { readonly before: BookState; readonly now: BookState },
): Promise<boolean> {
  if (changedPlaces(states.before, states.now).length === 0) return true;
  if (story.undo === undefined) return false;
  await story.undo(scene, states);
  return changedPlaces(states.before, await stateOf(scene)).length === 0;
}

/** The grid goes on measuring and checking a sheet for a moment after it is gone. */
const isOurs = (problem: string): boolean =>
  !/AutoHeightService|SheetsDataValidationValidatorService/.test(problem);

async function stateOf({ preview }: Scene): Promise<BookState> {
  await settle(preview.page);
  return bookState(preview.page);
}

async function reopen({ page, pane }: PreviewPage, bytes: Uint8Array, live: string): Promise<Scene['frame']> {
  await openBytes(page, bytes, 'story.xlsx');
  await pane.getByTestId('pane').waitFor({ timeout: 120_000 });
  await still(page);
  return withLive(page, live);
}

async function playWell(
  story: FaultStory,
  scene: Scene,
): Promise<{ points: readonly FaultPoint[]; done: BookState }> {
  const { page } = scene.preview;
  await story.approach?.(scene);
  const latest = await still(page);
  const told = await story.act(scene);
  if (told !== null) {
    const said = [told.code, told.detail, ...scene.preview.problems.slice(-2)].join(' ');
    throw new Error(`${story.name} fails without a fault: ${said}`);
  }
  await still(page);
  return { points: pointsOf(story, await courseSince(page, latest)), done: await stateOf(scene) };
}

async function playPoint(
  story: FaultStory,
  scene: Scene,
  point: FaultPoint,
  states: StoryStates,
): Promise<{ readonly outcome: PointOutcome; readonly now: BookState }> {
  const { page } = scene.preview;
  await story.approach?.(scene);
  await arm(page, point);
  const told = await story.act(scene);
  await settle(page);
  const struck = (await disarm(page)) > 0;
  const after = await stateOf(scene);
  const faults = judgeFailure(story, told, after, states);
  const retried = told === null ? null : await judgeRetry(story, scene, told, states);
  return {
    outcome: { point: pointName(point), struck, faults: [...faults, ...(retried?.faults ?? [])] },
    now: retried?.now ?? after,
  };
}

/** Untold, all is done; told, the workbook is as it must be, or what is not is named. */
function judgeFailure(
  { failureLeaves }: FaultStory,
  told: Told | null,
  after: BookState,
  states: StoryStates,
): string[] {
  const isDone = told === null || told.isDone === true || told.lacks !== undefined;
  const expected = isDone ? states.done : states[failureLeaves];
  const unnamed = changedPlaces(expected, after).filter((place) => !isNamed(place, told));
  return unnamed.map((place) => `${told?.code ?? 'nothing told'}: ${place} is ${after[place] ?? 'missing'}`);
}

/** HALF_DONE names sheets and cells; what it names is up to the person. */
function isNamed(place: string, told: Told | null): boolean {
  if (told?.lacks?.test(place) === true) return true;
  if (told?.code !== 'HALF_DONE') return false;
  const sheet = place.replace(/^sheet /, '').split('!')[0] ?? place;
  return told.detail.includes(sheet);
}

/** What a failure has left on purpose needs a person first: then the retry is not judged. */
async function judgeRetry(
  story: FaultStory,
  scene: Scene,
  told: Told,
  { done }: StoryStates,
): Promise<{ readonly faults: string[]; readonly now: BookState } | null> {
  if (told.code === 'HALF_DONE') return null;
  const retry = told.isDone === true ? refresh : (story.retry ?? story.act);
  const again = await retry(scene);
  const now = await stateOf(scene);
  if (again !== null) return { faults: [`the retry fails: ${again.code} ${again.detail}`], now };
  const left = changedPlaces(done, now);
  return { faults: left.map((place) => `after the retry ${place} differs`), now };
}
