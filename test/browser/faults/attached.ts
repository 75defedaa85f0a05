import PostalMime from 'postal-mime';
import { HISTORY_NAMESPACE } from '../../../src/core/review/historyXml';
import { bookState, bookStateOf, changedPlaces } from './bookState';
import type { Scene } from './faultStory';

/** The places of a workbook that keep the answers of its submissions. */
export const HISTORY_PLACE = new RegExp(`^part .*${HISTORY_NAMESPACE}`, 's');

/** What is attached to a draft is the workbook as it stands, but for what the person was told is missing here. */
export async function checkAttached(scene: Scene, draft: Buffer, lacks?: RegExp): Promise<void> {
  const { attachments } = await PostalMime.parse(draft);
  const attached = bookStateOf(new Uint8Array(attachments[0]!.content as ArrayBuffer));
  const differing = changedPlaces(await bookState(scene.preview.page), attached);
  expect(differing.filter((place) => lacks?.test(place) !== true)).toEqual([]);
}
