import type { Frame, Page } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { openPreview, openStage, type Stage } from './previewPage';

/** Two shipped panes over one workbook: what one writes is the other's remote edit. */
jest.setTimeout(240_000);

declare global {
  interface Window {
    heardChanges: string[];
  }
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

async function panes(page: Page): Promise<readonly Frame[]> {
  await page.evaluate(() => window.iiotPreview!.joinCoauthor());
  const shown = page.frameLocator('iframe[data-coauthor]').getByTestId(TEST_IDS.notCase);
  await shown.waitFor({ timeout: 90_000 });
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

const listen = (pane: Frame): Promise<void> =>
  pane.evaluate(async () => {
    window.heardChanges = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        window.heardChanges.push(`${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });

const write = (pane: Frame, address: string): Promise<void> =>
  pane.evaluate(async (cell) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(cell).values = [[cell]];
      await context.sync();
    });
  }, address);

test.each(['web', 'desktop'] as const)('edits of a co-author on the %s variant', async (host) => {
  const { page, pane, problems, close } = await openPreview(stage, {
    template: 'blank',
    language: 'en',
    host,
  });
  await pane.getByTestId(TEST_IDS.notCase).waitFor();
  const [here, there] = (await panes(page)) as [Frame, Frame];
  await listen(here);
  await listen(there);
  await page.evaluate(() => window.iiotPreview!.setCell('Sheet1', 'A1', 'typed'));
  await write(here, 'A2');
  await write(there, 'A3');
  for (const each of [here, there]) await each.waitForFunction(() => window.heardChanges.length === 3);
  expect(await here.evaluate(() => window.heardChanges)).toEqual([
    'A1 Local Unknown',
    'A2 Local ThisLocalAddin',
    'A3 Remote Unknown',
  ]);
  expect(await there.evaluate(() => window.heardChanges)).toEqual([
    'A1 Remote Unknown',
    'A2 Remote Unknown',
    'A3 Local ThisLocalAddin',
  ]);
  expect(problems).toEqual([]);
  await close();
});
