import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { writeWorkbook } from '../../src/workbook/file/write/writeWorkbook';
import { answeredBook } from '../review/caseBook';
import { openBytes } from './bookBytes';
import { openPreview, openStage, settle, type as enter, type PreviewPage, type Stage } from './previewPage';

/** Conditional formats are worked out for sheets that are seen; whoever looks finds them done. */
jest.setTimeout(120_000);

const AREA = 'A1:P40';
/** Signs that conditional formats put before a status. */
const SIGN = /^[✓◷✕○!★–☼●] \S/;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const CASE = { template: 'iiot-case-pa', language: 'ja', host: 'desktop' } as const;

const signs = (rows: readonly (readonly string[])[]): number =>
  rows.flat().filter((text) => SIGN.test(text)).length;

/** What stands in the grid now, whether it was worked out or not. */
const drawn = ({ page }: PreviewPage, sheet: string): Promise<string[][]> =>
  page.evaluate(
    ([name, area]) =>
      window
        .iiotPreview!.univerAPI.getActiveWorkbook()!
        .getSheetByName(name)!
        .getRange(area)
        .getDisplayValues(),
    [sheet, AREA] as const,
  );

const activate = ({ page }: PreviewPage, name: string): Promise<void> =>
  page.evaluate((sheet) => {
    const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
    book.setActiveSheet(book.getSheetByName(sheet)!);
  }, name);

test('what is read of a sheet that nobody sees is what a person sees there', async () => {
  const preview = await openPreview(stage, CASE);
  const [asked, shown] = [SHEET_NAMES.spec.ja, SHEET_NAMES.inhouse.ja];
  await enter(preview.page, SHEET_NAMES.cover.ja, valueCell('uses'), '制御');
  await enter(preview.page, SHEET_NAMES.cover.ja, valueCell('useCase'), '本番利用');
  expect([signs(await drawn(preview, asked)), signs(await drawn(preview, shown))]).toEqual([0, 0]);

  const read = await preview.page.evaluate(async (name) => {
    const { getText } = window.iiotPreview!;
    const rows = Array.from({ length: 40 }, (_, row) => row + 1);
    return Promise.all(
      rows.map((row) =>
        Promise.all([...'ABCDEFGHIJKLMNOP'].map((column) => getText(name, `${column}${row}`))),
      ),
    );
  }, asked);
  expect(signs(read)).toBeGreaterThan(10);

  for (const name of [shown, asked]) {
    await activate(preview, name);
    await settle(preview.page);
    expect(signs(await drawn(preview, name))).toBeGreaterThan(10);
  }
  expect(await drawn(preview, asked)).toEqual(read);
  await preview.close();
});

test('the looks of a workbook that is opened second are those of the file, on the sheet shown and on others', async () => {
  const preview = await openPreview(stage, CASE);
  const book = answeredBook('ja', 'PA');
  const bytes = writeWorkbook(book);
  const [first, second] = [SHEET_NAMES.spec.ja, SHEET_NAMES.inhouse.ja];
  const seen: number[][] = [];
  for (const name of ['once.xlsx', 'twice.xlsx']) {
    await openBytes(preview.page, bytes, name);
    const now: number[] = [];
    for (const sheet of [first, second]) {
      await activate(preview, sheet);
      await settle(preview.page);
      now.push(signs(await drawn(preview, sheet)));
    }
    seen.push(now);
  }
  expect(Math.min(...seen.flat())).toBeGreaterThan(10);
  expect(seen[1]).toEqual(seen[0]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
