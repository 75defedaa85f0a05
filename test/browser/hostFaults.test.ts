import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import type { Faults } from '../../src/preview/faults/faults';
import sendWords from '../../src/taskpane/views/send/send.ja.json';
import { WORDS } from '../../src/taskpane/text/words.ja';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { clickTab } from './paneFrame';
import { cell, openPreview, openStage, still, type, type PreviewPage, type Stage } from './previewPage';

/** The shipped pane where Excel fails: a clear message, nothing lost, and it goes on. */
jest.setTimeout(120_000);

const w = cellWords('ja');
const words = WORDS.pane;
const cover = SHEET_NAMES.cover.ja;
const spec = SHEET_NAMES.spec.ja;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

async function withFaults(preview: PreviewPage, plan: (faults: Faults) => void): Promise<void> {
  await preview.page.evaluate(`(${plan.toString()})(window.iiotPreview.faults)`);
}

const expectLooked = ({ pane }: PreviewPage) =>
  pane.locator(`[data-testid="${TEST_IDS.sendCheck('size')}"][data-state=ok]`).waitFor();

const struck = (preview: PreviewPage) => preview.page.evaluate(() => window.iiotPreview!.faults.struck());

describe.each(['web', 'desktop'] as const)('sending on the %s variant', (host) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
    await type(preview.page, cover, valueCell('uses'), w.uses.storage);
    await type(preview.page, cover, valueCell('useCase'), w.useCases.production);
    await type(preview.page, cover, valueCell('device'), '振動センサー');
    await type(preview.page, spec, 'G5', '取扱説明書 12頁');
    await clickTab(preview.pane, 'send');
    await preview.pane.getByTestId(TEST_IDS.recipients).fill('review@example.co.jp');
    await preview.pane.getByTestId(TEST_IDS.sender).fill('佐藤');
    await preview.pane.getByTestId(TEST_IDS.onPurpose).click();
    // The look at the file is over before anything is made to fail.
    await expectLooked(preview);
  }, 120_000);
  afterAll(() => preview.close());

  test.each([
    ['opening the file', (faults: Faults) => faults.failFile('open', 5001)],
    ['reading a slice', (faults: Faults) => faults.failFile('slice', 5001)],
  ])('%s fails with 5001: a message, nothing open; the next try works', async (_what, plan) => {
    const { page, pane } = preview;
    await withFaults(preview, plan);
    await pane.getByTestId(TEST_IDS.send).click();
    const failure = pane.getByTestId(TEST_IDS.sendFailed);
    await failure.waitFor();
    expect(await failure.innerText()).toContain(words.errors.CAPTURE_FAILED);
    expect(await failure.innerText()).toContain(sendWords.kept);
    await page.waitForFunction(() => window.iiotPreview!.openFiles() === 0);
    expect(await pane.getByTestId(TEST_IDS.recipients).inputValue()).toBe('review@example.co.jp');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByTestId(TEST_IDS.send).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.eml$/);
    await pane.getByTestId(TEST_IDS.sendDone).waitFor();
    await page.waitForFunction(() => window.iiotPreview!.openFiles() === 0);
    expect(await cell(page, spec, 'G5')).toBe('取扱説明書 12頁');
    expect(await cell(page, cover, valueCell('device'))).toBe('振動センサー');
  });

  test('both faults struck, and no exception came of them', async () => {
    expect(await struck(preview)).toBe(2);
    expect(preview.problems).toEqual([]);
  });
});

describe('starting', () => {
  const host = 'web';
  /** The add-in is switched on once the faults are set, so that they meet its very first requests. */
  async function startWith(plan: (faults: Faults) => void): Promise<PreviewPage> {
    const preview = await openPreview(stage, {
      template: 'iiot-case-pa',
      language: 'ja',
      host,
      addin: false,
    });
    await withFaults(preview, plan);
    await preview.page.getByTestId('without-addin').click();
    return preview;
  }

  test.each([
    [
      'GeneralException',
      'HOST_FAILED',
      (faults: Faults) => faults.failAction('Range.values', 'GeneralException'),
    ],
    ['AccessDenied', 'PROTECTED', (faults: Faults) => faults.failAction('Range.values', 'AccessDenied')],
    ['an answer over 5 MB', 'TOO_LARGE', (faults: Faults) => faults.maxPayload(6000)],
  ])('%s when reading: the failure is told (%s), reading again mends it', async (_what, code, plan) => {
    const preview = await startWith(plan);
    const failure = preview.pane.getByTestId(TEST_IDS.failure);
    await failure.waitFor();
    expect(await failure.getAttribute('data-code')).toBe(code);
    await preview.page.evaluate(() => window.iiotPreview!.faults.clear());
    await failure.getByRole('button').click();
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(w.undecided).waitFor();
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  test('slow answers: the pane waits, and shows the case', async () => {
    const preview = await startWith((faults) => {
      for (let n = 1; n <= 4; n += 1) faults.failRequest(n, null, { mode: 'delay', ms: 700 });
    });
    await preview.pane.getByTestId(TEST_IDS.loading).waitFor();
    await preview.pane.getByTestId(TEST_IDS.impactLevel).getByText(w.undecided).waitFor();
    expect(await struck(preview)).toBe(4);
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  test('a failure while editing leaves the case on the screen, with a notice', async () => {
    const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    // Late results of functions make the pane read by itself, which must not meet the fault.
    await still(preview.page);
    await withFaults(preview, (faults) => faults.failAction('Range.values', 'InvalidArgument'));
    await preview.pane.getByTestId(TEST_IDS.refresh).click();
    await preview.pane.getByTestId(TEST_IDS.notice).waitFor();
    await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
    await preview.pane.getByTestId(TEST_IDS.refresh).click();
    await preview.pane.getByTestId(TEST_IDS.notice).waitFor({ state: 'detached' });
    expect(preview.problems).toEqual([]);
    await preview.close();
  });
});
