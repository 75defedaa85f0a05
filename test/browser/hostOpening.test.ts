import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blankBook } from '../../src/preview/page/blankBook';
import { textsOf } from '../../src/preview/page/texts';
import { openBytes } from './bookBytes';
import { cell, openPreview, openStage, settle, type Stage } from './previewPage';

/** What opening a file that asks for no calculation calculates. */
jest.setTimeout(120_000);

const SHEET = 'Sheet1';
const BLANK = { template: 'blank', language: 'ja', host: 'desktop' } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** A blank workbook with formulas and the values they were saved with; it asks for no calculation. */
function saved(cells: readonly (readonly [formula: string, value: string, type: 'str' | 'e'])[]): Uint8Array {
  const parts = unzipSync(blankBook());
  const name = 'xl/worksheets/sheet1.xml';
  const xml = cells.map(
    ([formula, value, kind], i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="${kind}"><f>${formula}</f><v>${value}</v></c></row>`,
  );
  const sheet = strFromU8(parts[name]!).replace('<sheetData/>', `<sheetData>${xml.join('')}</sheetData>`);
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

test('opening a saved workbook calculates errors only', async () => {
  const preview = await openPreview(stage, BLANK);
  const { page } = preview;
  await openBytes(
    page,
    saved([
      ['_xldudf_IIOT_IMPACT("制御","本番利用")', 'as saved', 'str'],
      ['_xldudf_IIOT_IMPACT("蓄積","検証利用")', '#NAME?', 'e'],
      ['A1&amp;"+"', 'saved too', 'str'],
    ]),
  );
  expect(await cell(page, SHEET, 'A1')).toBe('as saved');
  expect(await cell(page, SHEET, 'A2')).toBe('低');
  expect(await cell(page, SHEET, 'A3')).toBe('saved too');
  expect(await page.evaluate(() => window.iiotPreview!.functionCalls().sent)).toBe(1);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

test('in protected view nothing is calculated before editing is enabled', async () => {
  const viewer = await openPreview(stage, { ...BLANK, as: 'reviewer' });
  await openBytes(viewer.page, saved([['1+1', '#REF!', 'e']]));
  expect(await cell(viewer.page, SHEET, 'A1')).toBe('#REF!');
  await viewer.page.getByRole('button', { name: textsOf('ja').enableEditing }).click();
  await settle(viewer.page);
  expect(await cell(viewer.page, SHEET, 'A1')).toBe(2);
  await viewer.close();
});
