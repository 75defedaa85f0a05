import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXISTING_COLUMNS } from '../../src/core/sheets/register/existingColumns';
import { ADVISORY_COLUMNS } from '../../src/core/sheets/register/advisoryColumns';
import { LIST_IDS, REGISTER_IDS } from '../../src/taskpane/views/register/registerIds';
import { readCaseFile } from '../../src/workbook/file/read/case/readCaseFile';
import { openPackage } from '../../src/workbook/file/read/openPackage';
import { readValues } from '../../src/workbook/file/read/values/readValues';
import { csaf, productTree } from '../core/advisories/samples';
import { csv, EXPORT, LEDGER, NEXT } from '../workbook/register/existingLists';
import { downloadedBytes, savedBytes } from './bookBytes';
import { fitPane, paneFrame, settleView, shoot, violations } from './paneFrame';
import { openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';

/** A ledger, an export of a visibility tool and a month's advisories, read into the register from the pane. */
jest.setTimeout(600_000);

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
}, 240_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const keep = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function openView(kind: 'devices' | 'advisories'): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template: 'iiot-register', language: 'ja', host: 'desktop' });
  await preview.pane.getByTestId('tab-register').click();
  await choose(preview, kind);
  return preview;
}

async function choose({ pane }: PreviewPage, kind: 'devices' | 'advisories'): Promise<void> {
  await pane.getByTestId(REGISTER_IDS.kind(kind)).check();
  await pane.getByTestId(LIST_IDS.status(kind)).waitFor({ state: 'attached' });
}

const reach = ({ pane }: PreviewPage, testId: string, state: string): Promise<void> =>
  pane
    .locator(`[data-testid="${testId}"][data-stage="${state}"]`)
    .waitFor({ state: 'attached', timeout: 300_000 });

async function read(preview: PreviewPage, kind: 'devices' | 'advisories', ...files: string[]): Promise<void> {
  await preview.pane.getByTestId(LIST_IDS.files(kind)).setInputFiles(files);
  await reach(preview, LIST_IDS.status(kind), 'read');
}

async function write(preview: PreviewPage, kind: 'devices' | 'advisories'): Promise<void> {
  await preview.pane.getByTestId(LIST_IDS.write(kind)).click();
  await reach(preview, `${LIST_IDS.write(kind)}-status`, 'written');
  await settle(preview.page);
}

const counts = ({ pane }: PreviewPage, kind: string, ...keys: string[]): Promise<string[]> =>
  Promise.all(keys.map((key) => pane.getByTestId(LIST_IDS.count(kind, key)).innerText()));

/** A list below its heading, opened where it is folded. */
async function listed({ pane }: PreviewPage, kind: 'devices' | 'advisories', key: string): Promise<string> {
  const list = pane.getByTestId(LIST_IDS.listed(kind, key));
  const isOpen = await list.evaluate((element) => element.hasAttribute('open'));
  if (!isOpen) await list.locator('summary').click();
  return list.innerText();
}

/** Cells below the headings, by field. */
async function rowsOf<Column extends { readonly field: string }>(
  { page }: PreviewPage,
  sheet: string,
  columns: readonly Column[],
  ...fields: readonly Column['field'][]
): Promise<unknown[][]> {
  const { sheets } = readValues(openPackage(await savedBytes(page)));
  const rows = sheets.find(({ name }) => name === sheet)!.rows;
  return [...rows]
    .filter(([row]) => row >= 4)
    .map(([, cells]) =>
      fields.map((field) => {
        const column = columns.findIndex((each) => each.field === field);
        return cells.find(({ col }) => col === column)?.value ?? '';
      }),
    )
    .filter((values) => values.some((value) => value !== ''));
}

test('a ledger and an export: a column corrected, the preview, written, undone, next quarter', async () => {
  const preview = await openView('devices');
  const { pane } = preview;
  await read(preview, 'devices', keep(LEDGER.file, LEDGER.text), keep(EXPORT.file, EXPORT.text));
  expect(await counts(preview, 'devices', 'added', 'changed', 'unchanged', 'gone')).toEqual([
    '6',
    '0',
    '0',
    '0',
  ]);
  expect(await listed(preview, 'devices', 'not-in-ledger')).toContain('cam-9');
  await fitPane(preview, 450, 1400);
  await settleView(preview);
  await shoot(preview, 'lists-read');
  expect(await violations(paneFrame(preview))).toEqual([]);
  // Nothing is written before it was seen.
  expect(await rowsOf(preview, '既設機器', EXISTING_COLUMNS, 'asset')).toEqual([]);
  const frame = paneFrame(preview);
  const columns = frame.locator('details').filter({ has: frame.getByTestId(LIST_IDS.column('備考')) });
  await columns.locator('summary').click();
  await pane.getByTestId(LIST_IDS.column('備考')).selectOption('use');
  await pane.getByTestId(LIST_IDS.again).click();
  await reach(preview, LIST_IDS.status('devices'), 'read');
  await pane.getByTestId(LIST_IDS.write('devices')).waitFor();
  await write(preview, 'devices');
  await shoot(preview, 'lists-written');
  expect(
    await rowsOf(preview, '既設機器', EXISTING_COLUMNS, 'asset', 'name', 'version', 'use', 'state'),
  ).toEqual([
    ['A-1', 'plc-1', '1.300', '', '未評価'],
    ['', 'cam-9', '', '', '未評価'],
    ['A-2', '検査カメラ', '', '=1+1', '未評価'],
    ['A-3', 'ルータ', '4.15.2', '', '未評価'],
    ['', '温調計', '', '', '未評価'],
  ]);
  await pane.getByTestId(LIST_IDS.undo).click();
  await reach(preview, `${LIST_IDS.write('devices')}-status`, 'undone');
  await settle(preview.page);
  expect(await rowsOf(preview, '既設機器', EXISTING_COLUMNS, 'asset', 'name')).toEqual([]);

  await read(preview, 'devices', keep(LEDGER.file, LEDGER.text));
  await write(preview, 'devices');
  await read(preview, 'devices', keep(NEXT.file, NEXT.text));
  expect(await counts(preview, 'devices', 'added', 'changed', 'unchanged', 'gone')).toEqual([
    '1',
    '2',
    '1',
    '1',
  ]);
  await shoot(preview, 'lists-next');
  await write(preview, 'devices');
  const versions = await rowsOf(preview, '既設機器', EXISTING_COLUMNS, 'asset', 'version');
  expect(versions).toContainEqual(['A-1', '1.290']);

  // From the list to cases: the order with its reasons, the months, and three workbooks of them.
  await pane.getByTestId(REGISTER_IDS.kind('plan')).check();
  await pane.getByTestId(LIST_IDS.planStart).click();
  await reach(preview, LIST_IDS.status('plan'), 'planned');
  const keys = ['known', 'hasCase', 'excluded', 'gone', 'incomplete', 'planned'];
  expect(await counts(preview, 'plan', ...keys)).toEqual(['5', '0', '0', '1', '0', '4']);
  await fitPane(preview, 450, 1400);
  await settleView(preview);
  await shoot(preview, 'plan');
  expect(await violations(paneFrame(preview))).toEqual([]);
  await pane.getByTestId(LIST_IDS.write('plan')).click();
  await reach(preview, `${LIST_IDS.write('plan')}-status`, 'written');
  await settle(preview.page);
  const months = await rowsOf(preview, '既設機器', EXISTING_COLUMNS, 'planMonth');
  expect(months.filter(([month]) => typeof month === 'number')).toHaveLength(4);
  for (const index of [0, 1, 2]) {
    await pane.getByTestId(LIST_IDS.planCase(index)).click();
    await preview.page.waitForFunction(
      (made) => window.iiotPreview!.createdWorkbooks().length > made,
      index,
      { timeout: 120_000 },
    );
    await reach(preview, LIST_IDS.planCreated, 'done');
  }
  const made = await preview.page.evaluate(() => window.iiotPreview!.createdWorkbooks());
  const covers = made.map(({ base64 }) => readCaseFile(Buffer.from(base64 ?? '', 'base64')).cover);
  expect(covers.map(({ model, existing }) => [model, existing])).toEqual([
    ['CV-X480F', 'はい'],
    ['R-30iB', 'はい'],
    ['RZ400', 'はい'],
  ]);
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
  await preview.close();
});

test("a month's advisories, a draft and dates; next month's newer version", async () => {
  const preview = await openView('devices');
  const { pane, page } = preview;
  const list = csv(
    '管理番号,機器名,メーカー,型番,バージョン,部署',
    'A-1,盤1,オムロン,CJ2M-CPU31,2.1,製造一課',
    'A-2,盤2,オムロン,CJ2M-CPU33,,製造二課',
    'A-3,カメラ,,,,製造二課',
  );
  await read(preview, 'devices', keep('機器.csv', list));
  await write(preview, 'devices');
  await choose(preview, 'advisories');
  const advisory = (version: string, limit: string): string =>
    JSON.stringify(
      csaf({ id: 'X-1', version, tree: productTree('Omron', [['CJ2M-CPU[][]', `< ${limit}`]]) }),
    );
  const files = [keep('x1.json', advisory('1', '3')), keep('broken.json', '{"document":')];
  await read(preview, 'advisories', ...files);
  expect(
    await counts(preview, 'advisories', 'advisories', 'devices', 'affected', 'check', 'unmatched'),
  ).toEqual(['1', '3', '1', '1', '1']);
  expect(await listed(preview, 'advisories', 'refused')).toContain('broken.json');
  expect(await listed(preview, 'advisories', 'unmatched')).toContain('A-3');
  await fitPane(preview, 450, 1600);
  await settleView(preview);
  await shoot(preview, 'advisories-read');
  expect(await violations(paneFrame(preview))).toEqual([]);
  const [missing] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByTestId(LIST_IDS.unmatchedFile).click(),
  ]);
  expect((await downloadedBytes(missing)).toString()).toContain('\r\nA-3');
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByTestId(LIST_IDS.draft('製造一課')).click(),
  ]);
  expect(draft.suggestedFilename()).toBe('製造一課.eml');
  const [dates] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByTestId(LIST_IDS.calendar).click(),
  ]);
  expect((await downloadedBytes(dates)).toString()).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:\d{8}\r\n/,
  );
  await write(preview, 'advisories');
  await shoot(preview, 'advisories-written');
  const shown = (): Promise<unknown[][]> =>
    rowsOf(preview, '脆弱性情報', ADVISORY_COLUMNS, 'advisory', 'asset', 'match', 'state', 'advisoryVersion');
  expect(await shown()).toEqual([
    ['X-1', 'A-1', '該当', '未対応', '1'],
    ['X-1', 'A-2', '要確認', '確認待ち', '1'],
  ]);
  await read(preview, 'advisories', keep('x2.json', advisory('2', '2')));
  expect(await counts(preview, 'advisories', 'affected', 'check', 'notAffected')).toEqual(['0', '1', '1']);
  await write(preview, 'advisories');
  expect(await shown()).toEqual([
    ['X-1', 'A-1', '非該当', '非該当', '2'],
    ['X-1', 'A-2', '要確認', '確認待ち', '2'],
  ]);
  expect(preview.problems).toEqual([]);
  expect(preview.foreignRequests).toEqual([]);
  await preview.close();
});
