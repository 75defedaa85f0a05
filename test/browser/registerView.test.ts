import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGISTER_IDS } from '../../src/taskpane/views/register/registerIds';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import { bookMaker, factsOf } from '../workbook/register/manyBooks';
import { cellErrors } from './cellErrors';
import { clickTab, fitPane, paneFrame, settleView, shoot, violations } from './paneFrame';
import { openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';
import { savedBytes } from './bookBytes';

/** The register is filled from the pane, on the shipped bundle and Microsoft's own office.js. */
jest.setTimeout(600_000);

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'register-'));
}, 240_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const make = bookMaker();
const keep = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

async function openView(template: string): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template, language: 'ja', host: 'desktop' });
  await preview.pane.getByTestId('tab-register').or(preview.pane.getByTestId('tab-menu')).first().waitFor();
  if (template.startsWith('iiot-case')) await clickTab(preview.pane, 'register');
  else await preview.pane.getByTestId('tab-register').click();
  await preview.pane.getByTestId(REGISTER_IDS.view).waitFor();
  return preview;
}

const reach = ({ pane }: PreviewPage, ...stages: string[]): Promise<void> =>
  pane
    .locator(stages.map((each) => `[data-testid="${REGISTER_IDS.status}"][data-stage="${each}"]`).join(','))
    .waitFor({ timeout: 300_000 });

/** Those that somebody waits for: what office.js says of results and of references let go is not among them. */
const roundTrips = ({ page }: PreviewPage): Promise<number> =>
  page.evaluate(
    () =>
      window
        .iiotPreview!.requests()
        .filter(({ request }) => !/SetInvocation|_RemoveReference/.test(JSON.stringify(request))).length,
  );

const counts = async ({ pane }: PreviewPage): Promise<string[]> =>
  Promise.all(
    ['read', 'added', 'updated', 'unchanged', 'rejected'].map((key) =>
      pane.getByTestId(REGISTER_IDS.count(key)).innerText(),
    ),
  );

const cellsOf = async ({ page }: PreviewPage, sheet: string): Promise<Map<string, unknown>> => {
  const found = readWorkbook(openPackage(await savedBytes(page))).sheets.find(({ name }) => name === sheet)!;
  // A file keeps the looks of blank cells.
  const filled = [...found.rows.values()].flat().filter(({ value }) => value !== null);
  return new Map(filled.map(({ row, col, value }) => [`${row}:${col}`, value]));
};

test('workbooks are read, conflicts decided, rows written; a second import changes nothing', async () => {
  const files = [0, 1, 2].map((index) => keep(`c${index}.xlsx`, make(factsOf(index))));
  const older = keep('older.xlsx', make({ ...factsOf(1), asOf: 46_000 }));
  const other = keep('other.xlsx', make({ ...factsOf(2), device: 'PLC' }));
  const broken = keep('broken.xlsx', 'no workbook');
  const preview = await openView('iiot-register');
  const { pane } = preview;
  await pane.getByTestId(REGISTER_IDS.files).setInputFiles([...files, older, other, broken]);
  await reach(preview, 'read');
  expect(await counts(preview)).toEqual(['6', '3', '0', '0', '3']);
  expect(await pane.getByTestId(REGISTER_IDS.refused).innerText()).toContain('broken.xlsx: Excelブック');
  await fitPane(preview, 450, 1400);
  await settleView(preview);
  await shoot(preview, 'register-read');
  expect(await violations(paneFrame(preview))).toEqual([]);
  // Nothing is written before it was seen.
  expect((await cellsOf(preview, '台帳')).has('4:0')).toBe(false);
  // The other device takes the row of the case: somebody decided so.
  await pane.getByTestId(REGISTER_IDS.conflict(1)).check();
  const before = await roundTrips(preview);
  await pane.getByTestId(REGISTER_IDS.write).click();
  await reach(preview, 'written');
  // Sheets found, rows that are formatted already read, protection and cells compared, cells written, and the
  // formulas that count the advisories of the cases.
  expect((await roundTrips(preview)) - before).toBe(5);
  expect(await counts(preview)).toEqual(['6', '3', '1', '0', '2']);
  await settle(preview.page);
  expect(await cellErrors(preview)).toEqual([]);
  const cells = await cellsOf(preview, '台帳');
  expect([4, 5, 6].map((row) => cells.get(`${row}:1`))).toEqual(['=HYPERLINK("http://x/0")', 'GW-1', 'PLC']);
  expect(cells.has('7:0')).toBe(false);
  const overview = await cellsOf(preview, '集計');
  expect(overview.get('4:1')).toBe(3);
  const lines = await cellsOf(preview, '読み込み結果');
  expect([1, 2, 3, 4, 5].map((column) => lines.get(`4:${column}`))).toEqual([6, 3, 1, 0, 2]);
  await shoot(preview, 'register-written');

  await pane.getByTestId(REGISTER_IDS.files).setInputFiles(files.slice(0, 2));
  await reach(preview, 'read');
  expect(await counts(preview)).toEqual(['2', '0', '0', '2', '0']);
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
  await preview.close();
});

test('cancelled while reading, the register stays as it is', async () => {
  const files = Array.from({ length: 40 }, (_, index) => keep(`n${index}.xlsx`, make(factsOf(index))));
  const preview = await openView('iiot-register');
  await preview.pane.getByTestId(REGISTER_IDS.files).setInputFiles(files);
  await preview.pane.getByTestId(REGISTER_IDS.cancel).click();
  await reach(preview, 'cancelled');
  expect((await cellsOf(preview, '台帳')).has('4:0')).toBe(false);
  await preview.close();
});

test('beside another workbook, what was read opens as a new register', async () => {
  const preview = await openView('blank');
  await preview.pane.getByTestId(REGISTER_IDS.files).setInputFiles([keep('one.xlsx', make(factsOf(9)))]);
  await reach(preview, 'read');
  await shoot(preview, 'register-elsewhere');
  await preview.pane.getByTestId(REGISTER_IDS.openNew).click();
  await reach(preview, 'opened');
  expect(preview.problems).toEqual([]);
  await preview.close();
});
