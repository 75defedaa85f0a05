import { openPreview, settle, type Stage } from '../previewPage';
import { withLive } from '../liveBundle';
import { bookState, changedPlaces, savedBytes, type BookState } from './bookState';
import { arm, countSince, disarm, pointName, pointsOf, type FaultPoint } from './faultPoint';
import { still } from './pane';
import type { FaultStory, PointOutcome, Scene, StoryStates, Told } from './faultStory';

export interface PlayedStory {
  /** All points that there are. */
  readonly points: number;
  readonly outcomes: readonly PointOutcome[];
  /** Exceptions in the browser. */
  readonly problems: readonly string[];
}

/**
 * Plays a story once without faults, which shows its points and its good end; then once per chosen point with
 * the host failing there, judged, and tried again.
 */
export async function playStory(
  stage: Stage,
  live: string,
  story: FaultStory,
  choose: (points: readonly FaultPoint[]) => readonly FaultPoint[],
): Promise<PlayedStory> {
  const preview = await openPreview(stage, { template: story.template, language: 'ja', host: 'web' });
  await preview.pane.getByTestId('pane').waitFor();
  let scene: Scene = { preview, frame: await withLive(preview.page, live) };
  await story.prepare?.(scene);
  const start = await savedBytes(preview.page);
  const before = await stateOf(scene);
  const reset = async (): Promise<void> => {
    await story.undo?.(scene);
    if (story.undo !== undefined && changedPlaces(before, await stateOf(scene)).length === 0) return;
    scene = { preview, frame: await reopen(scene, start, live) };
    await still(preview.page);
  };
  const { points, done } = await playWell(story, scene);
  const outcomes: PointOutcome[] = [];
  for (const point of choose(points)) {
    await reset();
    outcomes.push(await playPoint(story, scene, point, { before, done }));
  }
  await preview.close();
  return { points: points.length, outcomes, problems: preview.problems.filter(isOurs) };
}

/** The grid goes on measuring and checking a sheet for a moment after it is gone. */
const isOurs = (problem: string): boolean =>
  !/AutoHeightService|SheetsDataValidationValidatorService/.test(problem);

async function stateOf({ preview }: Scene): Promise<BookState> {
  await settle(preview.page);
  return bookState(preview.page);
}

async function reopen(
  { preview: { page, pane } }: Scene,
  bytes: number[],
  live: string,
): Promise<Scene['frame']> {
  await page.evaluate(async (content) => {
    await window.iiotPreview!.openBytes(Uint8Array.from(content), 'story.xlsx');
    await window.iiotPreview!.ready;
  }, bytes);
  await settle(page);
  await pane.getByTestId('pane').waitFor();
  return withLive(page, live);
}

async function playWell(
  story: FaultStory,
  scene: Scene,
): Promise<{ points: readonly FaultPoint[]; done: BookState }> {
  const { page } = scene.preview;
  const latest = await still(page);
  const told = await story.act(scene);
  if (told !== null) throw new Error(`${story.name} fails without a fault: ${told.code} ${told.detail}`);
  await still(page);
  return { points: pointsOf(story, await countSince(page, latest)), done: await stateOf(scene) };
}

async function playPoint(
  story: FaultStory,
  scene: Scene,
  point: FaultPoint,
  states: StoryStates,
): Promise<PointOutcome> {
  const { page } = scene.preview;
  await arm(page, point);
  const told = await story.act(scene);
  await settle(page);
  const struck = (await disarm(page)) > 0;
  const after = await stateOf(scene);
  const faults = judgeFailure(story, told, after, states);
  if (told !== null) faults.push(...(await judgeRetry(story, scene, told, states)));
  return { point: pointName(point), struck, faults };
}

/** Untold, all is done; told, the workbook is as it must be, or what is not is named. */
function judgeFailure(
  { failureLeaves }: FaultStory,
  told: Told | null,
  after: BookState,
  states: StoryStates,
): string[] {
  const expected = told === null ? states.done : states[failureLeaves];
  const unnamed = changedPlaces(expected, after).filter((place) => !isNamed(place, told));
  return unnamed.map((place) => `${told?.code ?? 'nothing told'}: ${place} is ${after[place] ?? 'missing'}`);
}

/** HALF_DONE names sheets and cells; what it names is up to the person. */
function isNamed(place: string, told: Told | null): boolean {
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
): Promise<string[]> {
  if (told.code === 'HALF_DONE') return [];
  const again = await (story.retry ?? story.act)(scene);
  if (again !== null) return [`the retry fails: ${again.code} ${again.detail}`];
  const left = changedPlaces(done, await stateOf(scene));
  return left.map((place) => `after the retry ${place} differs`);
}
