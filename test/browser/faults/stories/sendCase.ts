import { readFile } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { TEST_IDS } from '../../../../src/taskpane/testIds';
import { fillCase } from '../../paneCase';
import { clickTab } from '../../paneFrame';
import { bookState, bookStateOf, changedPlaces } from '../bookState';
import type { FaultStory, Scene, Told } from '../faultStory';
import { still, toldByPane } from '../pane';

/** Whatever is attached is the workbook as it stands. */
async function checkAttached(scene: Scene, path: string): Promise<void> {
  const { attachments } = await PostalMime.parse(await readFile(path));
  const attached = bookStateOf(new Uint8Array(attachments[0]!.content as ArrayBuffer));
  expect(changedPlaces(await bookState(scene.preview.page), attached)).toEqual([]);
}

async function send(scene: Scene): Promise<Told | null> {
  const { page, pane } = scene.preview;
  await clickTab(pane, 'overview');
  await clickTab(pane, 'send');
  await still(page);
  const readAgain = await toldByPane(scene.preview);
  await pane.getByTestId(TEST_IDS.recipients).fill('');
  await pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
  await pane.getByTestId(TEST_IDS.onPurpose).check();
  const downloading = page.waitForEvent('download', { timeout: 5_000 }).catch(() => null);
  await pane.getByTestId(TEST_IDS.send).click();
  const failed = pane.getByTestId(TEST_IDS.sendFailed);
  await failed.or(pane.getByTestId(TEST_IDS.sendDone)).waitFor();
  await still(page);
  if (await failed.isVisible()) return { code: 'CAPTURE_FAILED', detail: await failed.innerText() };
  const download = await downloading;
  if (download === null) throw new Error('The pane says it is done, yet nothing was saved.');
  await checkAttached(scene, await download.path());
  return readAgain;
}

/** The draft mail with the workbook attached. */
export const sendCase: FaultStory = {
  name: 'send',
  what: 'the case is read again, captured and saved as a draft mail with the workbook attached',
  template: 'iiot-case-pa',
  failureLeaves: 'before',
  readsFile: true,
  prepare: ({ preview }) => fillCase(preview.page, 'PA', 'ja'),
  act: send,
  undo: () => Promise.resolve(),
};
