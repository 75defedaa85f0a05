import { choosePoints } from './choosePoints';
import { recordStory, reportLine } from './faultRecord';
import type { FaultStory } from './faultStory';
import { playStory, type StoryPage } from './playStory';
import { buildLive } from '../liveBundle';
import { openPreview, openStage, type Stage } from '../previewPage';

const ASKED = process.env.FAULT_POINTS;
const MINUTES = ASKED === 'next' ? Number(process.env.FAULT_MINUTES ?? 8) : Infinity;

/**
 * Declares a test for each story, which is made to fail at each of its requests and actions in turn
 * (docs/faults.md). By default a few points of each; `FAULT_POINTS=states` takes one of each state in which Excel
 * can stop, `all` every point, `next` goes on for `FAULT_MINUTES` where the last noted run ended, and
 * `UPDATE_GOLDEN=1` notes what came of it.
 */
export function faultTable(stories: readonly FaultStory[]): void {
  jest.setTimeout(ASKED === undefined ? 590_000 : 14_400_000);

  let stage: Stage;
  /** One page for all stories: each opens its workbook in it. */
  let storyPage: StoryPage;
  beforeAll(async () => {
    stage = await openStage();
    const preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'web' });
    storyPage = { preview, live: await buildLive() };
  }, 240_000);
  afterAll(() => stage.close());

  test.each(stories.map((story) => [story.name, story] as const))(
    '%s: wherever Excel fails, nothing is lost and a retry completes it',
    async (name, story) => {
      // Time is counted from the first point on: the workbook is open and was played through once by then.
      let end: number | null = null;
      const isTime = (): boolean => Date.now() < (end ??= Date.now() + MINUTES * 60_000);
      const choose = (points: Parameters<typeof choosePoints>[1]) => choosePoints(name, points);
      const played = await playStory(storyPage, story, choose, isTime);
      const struck = played.outcomes.filter((outcome) => outcome.struck);
      process.stdout.write(`${reportLine(story, played)}\n`);
      expect(struck.length).toBeGreaterThan(0);
      expect(played.outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(played.problems).toEqual([]);
      if (process.env.UPDATE_GOLDEN === '1') recordStory(story, played);
    },
  );
}
