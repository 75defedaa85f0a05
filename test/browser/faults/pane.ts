import type { Page } from 'playwright-core';
import { TEST_IDS } from '../../../src/taskpane/testIds';
import { settle, type PreviewPage } from '../previewPage';
import type { Scene, Told } from './faultStory';

/** Late results are collected for a quarter of a second before they are read. */
const STILL_MS = 450;

/** Waits until the pane has asked for nothing for a moment; the number of its latest request. */
export async function still(page: Page): Promise<number> {
  const count = (): Promise<number> => page.evaluate(() => window.iiotPreview!.stats().requests);
  let last = -1;
  let now = await count();
  while (now !== last) {
    last = now;
    await page.waitForTimeout(STILL_MS);
    await settle(page);
    now = await count();
  }
  return now;
}

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
