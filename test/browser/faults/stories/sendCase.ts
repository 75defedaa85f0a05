import { readFile } from 'node:fs/promises';
import { TEST_IDS } from '../../../../src/taskpane/testIds';
import { fillCase } from '../../paneCase';
import { clickTab } from '../../paneFrame';
import { checkAttached, HISTORY_PLACE } from '../attached';
import { emptyCase } from '../emptyCase';
import type { FaultStory, Scene, Told } from '../faultStory';
import { still, toldByPane } from '../pane';
import { putBack } from '../putBack';

/** What the view says of a mail that is out. */
async function toldOfSent({ preview }: Scene): Promise<Told | null> {
  const unkept = preview.pane.getByTestId(TEST_IDS.sendWarning('historyNotKept'));
  if (await unkept.isVisible())
    return { code: 'NOT_KEPT', detail: await unkept.innerText(), lacks: HISTORY_PLACE };
  const unread = await toldByPane(preview);
  return unread === null ? null : { ...unread, isDone: true };
}

async function send(scene: Scene): Promise<Told | null> {
  const { page, pane } = scene.preview;
  await clickTab(pane, 'overview');
  await clickTab(pane, 'send');
  await still(page);
  await pane.getByTestId(TEST_IDS.recipients).fill('');
  await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  await pane.getByTestId(TEST_IDS.onPurpose).check();
  const downloading = page.waitForEvent('download', { timeout: 10_000 }).catch(() => null);
  await pane.getByTestId(TEST_IDS.send).click();
  const failed = pane.getByTestId(TEST_IDS.sendFailed);
  await failed.or(pane.getByTestId(TEST_IDS.sendDone)).waitFor();
  await still(page);
  if (await failed.isVisible()) return { code: 'NOT_SENT', detail: await failed.innerText() };
  const told = await toldOfSent(scene);
  const download = await downloading;
  if (download === null) throw new Error('The pane says it is done, yet nothing was saved.');
  await checkAttached(scene, await readFile(await download.path()), told?.lacks);
  return told;
}

/** The draft mail with the workbook attached. */
export const sendCase: FaultStory = {
  name: 'send',
  what: 'the case is read, its submission logged, captured and saved as a draft mail; the workbook keeps the history',
  book: emptyCase,
  failureLeaves: 'before',
  readsFile: true,
  prepare: ({ preview }) => fillCase(preview.page, 'PA', 'ja'),
  act: send,
  undo: putBack,
};
