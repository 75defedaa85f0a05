import type { Locator } from 'playwright-core';
import { TEST_IDS } from '../../../src/taskpane/testIds';
import { REVIEW_IDS } from '../../../src/taskpane/views/review/reviewTestIds';
import { clickTab } from '../paneFrame';
import type { Scene, Told } from './faultStory';
import { HISTORY_PLACE } from './attached';
import { toldByPane } from './pane';
import { still } from '../previewPage';

/** Shows HQ's side of the review. */
export async function showHqSide({ preview: { page, pane } }: Scene): Promise<void> {
  await clickTab(pane, 'review');
  await pane.getByTestId(TEST_IDS.option('review-role', 'reviewer')).check();
  await still(page);
}

/** What HQ does last: presses the button, and reads what came of it. */
export async function pressAndRead(scene: Scene, button: string): Promise<Told | null> {
  const { page, pane } = scene.preview;
  const pressed: Locator = pane.getByTestId(button);
  await pressed.click();
  await still(page);
  return outcomeOf(scene);
}

const GOOD = ['written', 'recorded', 'mailed'];

/** The outcome as the view tells it, and the pane's own message where it could not read the case after it. */
async function outcomeOf(scene: Scene): Promise<Told | null> {
  const outcome = scene.preview.pane.getByTestId(REVIEW_IDS.outcome);
  const code = (await outcome.getAttribute('data-code')) ?? '';
  const detail = await outcome.innerText();
  if (code === 'notKept') return { code, detail, lacks: HISTORY_PLACE };
  if (!GOOD.includes(code)) return { code, detail };
  const unread = await toldByPane(scene.preview);
  return unread === null ? null : { ...unread, isDone: true };
}
