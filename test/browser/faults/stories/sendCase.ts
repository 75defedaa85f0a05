import { TEST_IDS } from '../../../../src/taskpane/testIds';
import { fillCase } from '../../paneCase';
import { clickTab } from '../../paneFrame';
import { showSend } from '../../sendPage';
import { HISTORY_PLACE, mailDraft } from '../attached';
import { emptyCase } from '../emptyCase';
import type { FaultStory, Scene, Told } from '../faultStory';
import { toldByPane } from '../pane';
import { putBack } from '../putBack';
import { still } from '../../previewPage';

/** What the view says of a mail that is out. */
async function toldOfSent({ preview }: Scene): Promise<Told | null> {
  const unkept = preview.pane.getByTestId(TEST_IDS.sendWarning('historyNotKept'));
  if (await unkept.isVisible())
    return { code: 'NOT_KEPT', detail: await unkept.innerText(), lacks: HISTORY_PLACE };
  const unread = await toldByPane(preview);
  return unread === null ? null : { ...unread, isDone: true };
}

/** The view looks at the file again so long after an edit. */
const LOOKS_AFTER_MS = 900;

/** Shows the view, types what a person types, and waits until the file was looked at and the button can be pressed. */
async function fillIn({ preview }: Scene): Promise<void> {
  const { page, pane } = preview;
  await clickTab(pane, 'overview');
  await showSend(preview);
  await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  await pane.getByTestId(TEST_IDS.sender).fill('佐藤');
  await pane.getByTestId(TEST_IDS.onPurpose).check();
  await page.waitForTimeout(LOOKS_AFTER_MS);
  await still(page);
  await pane.locator(`[data-testid="${TEST_IDS.send}"]:not([aria-disabled="true"])`).waitFor();
}

async function pressSend(scene: Scene): Promise<Told | null> {
  const { page, pane } = scene.preview;
  await pane.getByTestId(TEST_IDS.send).click();
  const failed = pane.getByTestId(TEST_IDS.sendFailed);
  await failed.or(pane.getByTestId(TEST_IDS.sendDone)).waitFor();
  await still(page);
  if (await failed.isVisible()) return { code: 'NOT_SENT', detail: await failed.innerText() };
  return toldOfSent(scene);
}

/** The draft mail with the workbook attached. */
export const sendCase: FaultStory = {
  name: 'send',
  what: 'the case is read, its submission logged, captured and saved as a draft mail; the workbook keeps the history',
  book: emptyCase,
  failureLeaves: 'before',
  readsFile: true,
  prepare: ({ preview }) => fillCase(preview.page, 'PA', 'ja'),
  approach: fillIn,
  act: (scene) => mailDraft(scene, () => pressSend(scene)),
  undo: putBack,
};
