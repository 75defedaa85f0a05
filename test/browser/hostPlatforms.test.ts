import { TEST_IDS } from '../../src/taskpane/testIds';
import { cellWords } from '../../src/core/template/cellWords';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/** The shipped pane on other kinds of Excel: a dark one, and one that is too old for some of it. */
jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

async function openWith(host: 'desktop' | 'web', extra: string): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template: 'blank', language: 'ja', host, addin: false });
  const { page } = preview;
  await page.goto(`${page.url().replace('&addin=0', '').replace('blank', 'iiot-case-pa')}&${extra}`);
  await page.waitForFunction(() => window.iiotPreview !== undefined);
  await page.evaluate(() => window.iiotPreview?.ready);
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
