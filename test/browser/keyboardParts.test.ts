import type { Page } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { openPreview, openStage, settle, type Stage } from './previewPage';

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

test('a cell says what is expected of it, and a fast typist fills in a cell with a list', async () => {
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'en', host: 'desktop' });
  const { page } = preview;
  const book = caseTemplate('PA', 'en');
  const cover = book.sheets.find(({ key }) => key === 'cover')!;
  const cell = valueCell('useCase');
  const rule = cover.validations.find(({ range }) => range.split(':')[0] === cell)!;
  const select = (address: string): Promise<void> =>
    page.evaluate(
      ([name, at]) => {
        const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
        sheet.activate();
        sheet.getRange(at).activate();
      },
      [cover.name, address] as const,
    );
  const prompt = page.getByTestId('prompt');
  await select(cell);
  expect(await prompt.innerText()).toContain(rule.prompt!.text);
  await select('A1');
  await prompt.waitFor({ state: 'hidden' });

  await select(cell);
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('F6');
  await page.keyboard.type('Production use', { delay: 5 });
  await page.keyboard.press('Enter');
  await settle(page);
  const typed = await page.evaluate(([name, at]) => window.iiotPreview!.getCell(name, at), [
    cover.name,
    cell,
  ] as const);
  expect(typed).toBe('Production use');
  expect(preview.problems).toEqual([]);
  await preview.close();
});
