import { readFile } from 'node:fs/promises';
import { REVIEW_IDS } from '../../../../src/taskpane/views/review/reviewTestIds';
import { checkAttached } from '../attached';
import type { FaultStory, Scene, Told } from '../faultStory';
import { decidedBook } from '../reviewBooks';
import { putBack } from '../putBack';
import { pressAndRead, showHqSide } from '../reviewPane';

/** Whatever is attached is the workbook as it stands, with the history that it keeps. */
async function mail(scene: Scene): Promise<Told | null> {
  const { page } = scene.preview;
  const downloading = page.waitForEvent('download', { timeout: 10_000 }).catch(() => null);
  const told = await pressAndRead(scene, REVIEW_IDS.mail);
  const isMailed = told === null || told.lacks !== undefined;
  if (!isMailed) return told;
  const download = await downloading;
  if (download === null) throw new Error('The pane says it is done, yet nothing was saved.');
  await checkAttached(scene, await readFile(await download.path()), told?.lacks);
  return told;
}

/** HQ's answer goes out; the open workbook keeps the answers that go with it. */
export const mailAnswer: FaultStory = {
  name: 'reply',
  what: 'the decided case is read, captured and saved as a draft mail; the open workbook keeps its history',
  book: decidedBook,
  failureLeaves: 'before',
  readsFile: true,
  approach: async (scene) => {
    await showHqSide(scene);
    await scene.preview.pane.getByTestId(REVIEW_IDS.to).fill('sato@example.com');
  },
  act: mail,
  undo: putBack,
};
