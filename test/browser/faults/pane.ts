import { TEST_IDS } from '../../../src/taskpane/testIds';
import { still, type PreviewPage } from '../previewPage';
import type { Scene, Told } from './faultStory';

/** The message over the views, as the person reads it. */
export async function toldByPane({ pane }: PreviewPage): Promise<Told | null> {
  for (const id of [TEST_IDS.notice, TEST_IDS.failure]) {
    const message = pane.getByTestId(id);
    if (await message.isVisible())
      return { code: (await message.getAttribute('data-code')) ?? '', detail: await message.innerText() };
  }
  return null;
}

/** Reads the workbook again, as a person asks for it. */
export async function refresh({ preview }: Scene): Promise<Told | null> {
  await preview.pane.getByTestId(TEST_IDS.refresh).click();
  await still(preview.page);
  return toldByPane(preview);
}
