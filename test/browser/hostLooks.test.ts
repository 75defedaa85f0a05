import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
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

  const activate = (name: string): Promise<void> =>
    preview.page.evaluate((sheet) => {
      const book = window.iiotPreview!.univerAPI.getActiveWorkbook()!;
      book.setActiveSheet(book.getSheetByName(sheet)!);
    }, name);
  for (const name of [shown, asked]) {
    await activate(name);
    await settle(preview.page);
    expect(signs(await drawn(preview, name))).toBeGreaterThan(10);
  }
  expect(await drawn(preview, asked)).toEqual(read);
  await preview.close();
});
