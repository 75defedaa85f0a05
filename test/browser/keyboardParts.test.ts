import type { Page } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { openPreview, openStage, type Stage } from './previewPage';

/** A keyboard leads out of the grid and around the page: F6 forwards, Shift+F6 backwards, as in Excel. */
jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const part = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.closest('.grid')) return 'grid';
    if (activeElement?.closest('.pane')) return 'pane';
    return activeElement?.closest('header') ? 'toolbar' : 'nowhere';
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');

const focusedInPane = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('iframe')?.contentDocument?.activeElement;
    return active === null || active === undefined ? '' : active.outerHTML.slice(0, 200);
  });

test('F6 and Shift+F6 go around grid, pane and toolbar; Tab moves within the last two', async () => {
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'desktop' });
  const { page, pane } = preview;
  await pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  const canvas = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  await page.mouse.click(canvas.x + 200, canvas.y + 200);
  const seen: string[] = [await part(page)];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    seen.push(await part(page));
  }
  expect(seen).toEqual(['grid', 'pane', 'toolbar', 'grid', 'toolbar', 'pane', 'grid']);

  await page.keyboard.press('Shift+F6');
  const first = await focused(page);
  await page.keyboard.press('Tab');
  expect([await part(page), (await focused(page)) === first]).toEqual(['toolbar', false]);

  await page.keyboard.press('Shift+F6');
  const inPane = await focusedInPane(page);
  await page.keyboard.press('Tab');
  expect([await part(page), (await focusedInPane(page)) === inPane]).toEqual(['pane', false]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
