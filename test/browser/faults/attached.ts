import PostalMime from 'postal-mime';
import { HISTORY_NAMESPACE } from '../../../src/core/review/historyXml';
import { downloadedBytes } from '../bookBytes';
import { bookState, bookStateOf, changedPlaces } from './bookState';
import type { Scene, Told } from './faultStory';

/** The places of a workbook that keep the answers of its submissions. */
export const HISTORY_PLACE = new RegExp(`^part .*${HISTORY_NAMESPACE}`, 's');

/**
 * Does what saves a draft mail. What is attached is the workbook as it stands, but for what the person was told is
 * missing here; where the person was told of a failure, no draft is looked for.
 */
export async function mailDraft(scene: Scene, send: () => Promise<Told | null>): Promise<Told | null> {
  const { page } = scene.preview;
  const downloading = page.waitForEvent('download', { timeout: 10_000 }).catch(() => null);
  const told = await send();
  const isOut = told === null || told.isDone === true || told.lacks !== undefined;
  if (!isOut) return told;
  const download = await downloading;
  if (download === null) throw new Error('The pane says it is done, yet nothing was saved.');
  await checkAttached(scene, await downloadedBytes(download), told?.lacks);
  return told;
}

async function checkAttached(scene: Scene, draft: Buffer, lacks?: RegExp): Promise<void> {
  const { attachments } = await PostalMime.parse(draft);
  const attached = bookStateOf(new Uint8Array(attachments[0]!.content as ArrayBuffer));
  const differing = changedPlaces(await bookState(scene.preview.page), attached);
  expect(differing.filter((place) => lacks?.test(place) !== true)).toEqual([]);
}
