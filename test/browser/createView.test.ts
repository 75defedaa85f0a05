import { COVER_FIELDS } from '../../src/core/model/coverFields';
import { caseSheets } from '../../src/core/model/sheetGroups';
import { caseTemplate } from '../../src/core/sheets/caseTemplate';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { policyOfReading } from '../../src/core/policy/policyOfReading';
import en from '../../src/taskpane/views/create/create.en.json';
import ja from '../../src/taskpane/views/create/create.ja.json';
import { CREATE_IDS } from '../../src/taskpane/views/create/createTestIds';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { examplePolicy } from '../core/policy/examplePolicy';
import { fitPane, overflow, paneFrame, settleView, shoot, violations } from './paneFrame';
import { openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';
import { savedBytes } from './bookBytes';

/** A case is created from the pane, on the shipped bundle and Microsoft's own office.js. PANE_SHOTS=folder takes pictures. */
jest.setTimeout(400_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage.close());

type Host = 'desktop' | 'web';

async function openView(language: 'ja' | 'en', template: string, host: Host): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template, language, host });
  const { pane } = preview;
  await pane.getByTestId(template === 'blank' ? TEST_IDS.notCase : TEST_IDS.impactLevel).waitFor();
  const tab = pane.getByTestId(TEST_IDS.tab('newCase'));
  if (!(await tab.isVisible())) await pane.getByTestId(TEST_IDS.tabMenu).click();
  await tab.click();
  await pane.getByTestId(CREATE_IDS.view).waitFor();
  return preview;
}

const choose = ({ pane }: PreviewPage, group: string, key: string): Promise<void> =>
  pane.getByTestId(TEST_IDS.option(group, key)).check();

const reach = ({ pane }: PreviewPage, ...stages: string[]): Promise<void> =>
  pane
    .locator(stages.map((each) => `[data-testid="${CREATE_IDS.status}"][data-stage="${each}"]`).join(','))
    .waitFor({ timeout: 300_000 });

const sheetNames = ({ page }: PreviewPage): Promise<string[]> =>
  page.evaluate(() =>
    window
      .iiotPreview!.univerAPI.getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

/** Presses the button as soon as the ground has been looked at: the sheets are on their way to Excel by then. */
const cancelWhileFilling = (preview: PreviewPage): Promise<void> =>
  paneFrame(preview).evaluate((id) => {
    const watcher = new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar][aria-valuenow="1"][aria-valuemax="3"]');
      if (bar === null) return;
      watcher.disconnect();
      document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, CREATE_IDS.cancel);

const policyFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text, 'utf8'),
});

test('a new workbook under a company policy, after a wrong file was refused with its place', async () => {
  const preview = await openView('en', 'blank', 'web');
  const { pane, page } = preview;
  const before = await sheetNames(preview);
  expect(await pane.getByTestId(CREATE_IDS.newBook).isDisabled()).toBe(true);
  await choose(preview, 'sector', 'FA');
  expect(await pane.getByTestId(CREATE_IDS.newBook).isEnabled()).toBe(true);
  await choose(preview, 'policy', 'file');
  expect(await pane.getByTestId(CREATE_IDS.newBook).isDisabled()).toBe(true);
  const wrong = examplePolicy().replace('"mid" }', '"medium" }');
  await pane.getByTestId(CREATE_IDS.policyFile).setInputFiles(policyFile('wrong.json', wrong));
  expect(await pane.getByTestId(CREATE_IDS.policyRefused).innerText()).toContain('line 10, column 45');
  expect(await pane.getByTestId(CREATE_IDS.newBook).isDisabled()).toBe(true);
  await pane.getByTestId(CREATE_IDS.policyFile).setInputFiles(policyFile('example.json', examplePolicy()));
  expect(await pane.getByTestId(CREATE_IDS.policyRead).innerText()).toContain('2027-04');
  await choose(preview, 'language', 'ja');
  await pane.getByTestId(CREATE_IDS.newBook).click();
  await reach(preview, 'opened', 'failed');
  const [created] = await page.evaluate(() => window.iiotPreview!.createdWorkbooks());
  expect(created?.opened).toBe(true);
  const reading = readCaseFile(Buffer.from(created?.base64 ?? '', 'base64'));
  expect(reading).toMatchObject({ sector: 'FA', language: 'ja', unplaced: [] });
  expect(policyOfReading(reading).version).toBe('2027-04');
  expect(reading.rows.map(({ itemId }) => itemId)).toContain('OWN-NET-01');
  expect(await sheetNames(preview)).toEqual(before);
  // Beside this workbook, as in Excel.
  const [other] = await Promise.all([page.waitForEvent('popup'), page.getByTestId('offer').click()]);
  await other.waitForFunction(() => window.iiotPreview !== undefined, undefined, { timeout: 60_000 });
  await other.evaluate(() => window.iiotPreview!.ready);
  const opened = await other.evaluate(() =>
    window
      .iiotPreview!.univerAPI.getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  expect(opened).toEqual(caseTemplate('FA', 'ja').sheets.map(({ name }) => name));
  expect(await sheetNames(preview)).toEqual(before);
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
  await preview.close();
});

test('cancelled, the open workbook is as it was; created, the pane shows the case', async () => {
  const preview = await openView('ja', 'blank', 'desktop');
  const { pane, page } = preview;
  const before = await sheetNames(preview);
  await choose(preview, 'sector', 'PA');
  await cancelWhileFilling(preview);
  await pane.getByTestId(CREATE_IDS.openBook).click();
  await reach(preview, 'cancelled', 'created', 'failed');
  expect(await pane.getByTestId(CREATE_IDS.status).getAttribute('data-stage')).toBe('cancelled');
  expect(await sheetNames(preview)).toEqual(before);
  await pane.getByTestId(CREATE_IDS.openBook).click();
  await pane.getByTestId(TEST_IDS.impactLevel).waitFor({ timeout: 300_000 });
  await settle(page);
  const sheets = await sheetNames(preview);
  expect(sheets).toEqual(expect.arrayContaining(caseSheets('PA').map((key) => SHEET_NAMES[key].ja)));
  const reading = readCaseFile(await savedBytes(page));
  expect(reading).toMatchObject({ sector: 'PA', language: 'ja', unplaced: [] });
  expect(Object.keys(reading.coverPlaces)).toHaveLength(COVER_FIELDS.length);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

test.each([
  ['ja', 'desktop'],
  ['en', 'web'],
] as const)('a case is never overwritten, and the view is in order (%s, %s)', async (language, host) => {
  const preview = await openView(language, 'iiot-case-pa', host);
  const { pane } = preview;
  const before = await sheetNames(preview);
  await choose(preview, 'sector', 'FA');
  await choose(preview, 'policy', 'file');
  await fitPane(preview, 320, 1100);
  await settleView(preview);
  await shoot(preview, `create-${language}-320`);
  await choose(preview, 'policy', 'default');
  await pane.getByTestId(CREATE_IDS.openBook).click();
  await reach(preview, 'occupied', 'created', 'failed');
  const said = await pane.getByTestId(CREATE_IDS.status).innerText();
  expect(said).toContain((language === 'ja' ? ja : en).occupied);
  for (const key of ['spec', 'disposal'] as const) expect(said).toContain(SHEET_NAMES[key][language]);
  expect(await sheetNames(preview)).toEqual(before);
  expect(await overflow(preview)).toBe(0);
  expect(await violations(paneFrame(preview))).toEqual([]);
  await shoot(preview, `create-${language}-occupied-320`);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
