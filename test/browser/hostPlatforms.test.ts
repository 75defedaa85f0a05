import { TEST_IDS } from '../../src/taskpane/testIds';
import { cellWords } from '../../src/core/sheets/cellWords';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { cell, load, openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';
import { savedBytes } from './bookBytes';

/** The shipped pane on other kinds of Excel: a dark one, and one that is too old for some of it. */
jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

async function openWith(host: 'desktop' | 'web', extra: string): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template: 'blank', language: 'ja', host, addin: false });
  const { page } = preview;
  await load(page, `${page.url().replace('&addin=0', '').replace('blank', 'iiot-case-pa')}&${extra}`);
  return preview;
}

/** Brightness (0 to 255) of what the pane is drawn on. */
const ground = (preview: PreviewPage) =>
  preview.pane
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => {
      const channels = getComputedStyle(element).backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
      return channels.reduce((sum, channel) => sum + Number(channel), 0) / 3;
    });

test.each([
  ['desktop', 'dark', true],
  ['desktop', 'light', false],
  ['web', 'dark', false], // Excel on the web does not tell its theme
] as const)('on the %s variant, %s: the pane is dark (%s)', async (host, theme, isDark) => {
  const preview = await openWith(host, `theme=${theme}`);
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  expect((await ground(preview)) < 80).toBe(isDark);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

test.each(['desktop', 'web'] as const)(
  'ExcelApi 1.7 on the %s variant: the case is shown, with a word on what is missing',
  async (host) => {
    const preview = await openWith(host, 'requirements=old');
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(cellWords('ja').undecided).waitFor();
    const notice = preview.pane.getByTestId(TEST_IDS.notice);
    await notice.waitFor();
    expect(await notice.getAttribute('data-code')).toBe('noWatch');
    expect(await notice.innerText()).not.toBe('');
    await preview.pane.getByTestId(TEST_IDS.refresh).click();
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    expect(preview.problems).toEqual([]);
    await preview.close();
  },
);

test('an Excel without custom functions: their names mean nothing, and settled() does not wait for them', async () => {
  const preview = await openWith('desktop', 'requirements=old');
  const start = Date.now();
  await settle(preview.page);
  expect(Date.now() - start).toBeLessThan(30_000);
  expect(await preview.page.evaluate(() => window.iiotPreview!.functionCalls())).toMatchObject({
    sent: 0,
    pending: 0,
  });
  await preview.close();
});

test.each(['desktop', 'web'] as const)(
  'on the %s variant a workbook closed in mid-flight leaves nothing behind',
  async (host) => {
    const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
    const { page } = preview;
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    await page.evaluate(async () => {
      const api = window.iiotPreview!;
      const bytes = await api.saveBytes();
      api.faults.failRequest(1, null, { mode: 'delay', ms: 500 });
      await api.setCell('表紙', 'C5', '制御');
      await api.openBytes(bytes, 'other.xlsx'); // while the pane reads and functions are under way
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    });
    await settle(page);
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    expect(preview.problems).toEqual([]);
    await preview.close();
  },
);

test.each(['desktop', 'web'] as const)(
  'on the %s variant a reviewer meets the file as received',
  async (host) => {
    const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
    const { page } = preview;
    await page.evaluate(() => window.iiotPreview!.setCell('表紙', 'C5', '制御'));
    await settle(page);
    await page.getByTestId('as-reviewer').check();
    await page.getByTestId('offer').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await cell(page, '表紙', 'C5')).toBe('制御');
    await page.evaluate(() => window.iiotPreview!.setCell('表紙', 'C11', 'changed').catch(() => undefined));
    expect(await cell(page, '表紙', 'C11')).toBe('');
    await page.getByTestId('offer').click();
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    const core = openPackage(await savedBytes(page)).get('docProps/core.xml');
    expect(Buffer.from(core ?? []).toString()).toContain('審査担当');
    expect(preview.problems).toEqual([]);
    await preview.close();
  },
);

test('the pane is made wider with the mouse and the keys, and stays so', async () => {
  const { page, close } = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  const width = async () => (await page.locator('.pane').boundingBox())!.width;
  const line = (await page.getByTestId('splitter').boundingBox())!;
  await page.mouse.move(line.x + 4, 500);
  await page.mouse.down();
  await page.mouse.move(1440 - 580, 500, { steps: 5 });
  await page.mouse.move(1440 - 350, 500, { steps: 5 }); // back over the pane's frame
  await page.mouse.up();
  expect(await width()).toBe(350);
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(370);
  await page.keyboard.press('End');
  expect(await width()).toBe(600);
  await page.keyboard.press('Home');
  await page.reload();
  await page.waitForFunction(() => window.iiotPreview !== undefined);
  expect(await width()).toBe(320);
  await close();
});
