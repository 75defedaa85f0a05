import { itemsOf } from '../../src/core/guide/catalogue';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { paneFrame } from './paneFrame';
import { eventually, inExcel, inGrid, openFindings, SPEC, WRONG, wrongCount, wrongItems } from './robustCase';
import { cell, openStage, paste, type, type PreviewPage, type Stage } from './previewPage';

/** Sheets renamed, moved, rearranged, deleted or protected: the pane finds the case or says what is missing. */
jest.setTimeout(300_000);

const IDS = itemsOf('spec').map(({ id }) => id);
const RENAMED = '仕様';

let stage: Stage;
let preview: PreviewPage;
beforeAll(async () => {
  stage = await openStage();
  preview = await openFindings(stage, 'desktop');
}, 300_000);
afterAll(() => stage.close());

/** Sheets that the pane says are missing, each with the way to get it back. */
const missing = async (): Promise<string[]> =>
  (await preview.pane.locator('[data-code="MISSING_SHEET"]').allInnerTexts()).map(
    (text) => /シート「(.+)」が見つかりません。バージョン履歴か/.exec(text)?.[1] ?? text,
  );

test.each([SHEET_NAMES.inhouse.ja, SHEET_NAMES['risk-pa'].ja])(
  'the deleted sheet %s: the pane says which and how to get it back, until it is back',
  async (name) => {
    await paste(preview.page, SPEC, 'D7', [[WRONG]]);
    await wrongCount(preview.pane, 1);
    await inGrid(preview.page, `(book) => void book.deleteSheet(book.getSheetByName('${name}'))`);
    await eventually(missing, [name]);
    await wrongCount(preview.pane, 1);
    await inGrid(preview.page, '(book) => book.undo()');
    await eventually(missing, []);
    await wrongCount(preview.pane, 1);
    expect(await preview.pane.getByTestId(TEST_IDS.notice).count()).toBe(0);
  },
);

test('a protected sheet: locked cells stay, unlocked ones are followed', async () => {
  const before = await cell(preview.page, SPEC, 'A5');
  await expect(type(preview.page, SPEC, 'A5', 'X')).rejects.toThrow('does not take input');
  expect(await cell(preview.page, SPEC, 'A5')).toBe(before);
  await paste(preview.page, SPEC, 'D8', [[WRONG]]);
  await wrongCount(preview.pane, 2);
  await paste(preview.page, SPEC, 'D8', [[null]]);
  await wrongCount(preview.pane, 1);
});

test('rows and columns inserted: answers are found by item id and heading', async () => {
  await inExcel(preview, `(workbook) => workbook.worksheets.getItem('${SPEC}').protection.unprotect()`);
  await inGrid(preview.page, `(book) => void book.getSheetByName('${SPEC}').insertRows(4, 2)`);
  await paste(preview.page, SPEC, 'D10', [[WRONG]]);
  await wrongCount(preview.pane, 2);
  expect(await wrongItems(preview.pane)).toEqual([IDS[2], IDS[3]]);
  await inGrid(preview.page, `(book) => void book.getSheetByName('${SPEC}').insertColumns(2, 3)`);
  expect(await cell(preview.page, SPEC, 'G9')).toBe(WRONG);
  await paste(preview.page, SPEC, 'G11', [[WRONG]]);
  await wrongCount(preview.pane, 3);
  expect(await wrongItems(preview.pane)).toEqual([IDS[2], IDS[3], IDS[4]]);
});

test('renamed and moved to the front: still found, under its new name', async () => {
  await inGrid(
    preview.page,
    `(book) => {
      const sheet = book.getSheetByName('${SPEC}');
      sheet.setName('${RENAMED}');
      book.moveSheet(sheet, 0);
    }`,
  );
  await paste(preview.page, RENAMED, 'G12', [[WRONG]]);
  await wrongCount(preview.pane, 4);
  // The preview announces ExcelApi 1.15, which reports no renaming (1.17): it shows at the next reading.
  await preview.pane.getByTestId(TEST_IDS.refresh).click();
  const line = preview.pane.locator('[data-testid^="finding-"]', { hasText: `${RENAMED}!G12` });
  await eventually(() => line.count(), 1);
});

test('reloading the pane loses nothing', async () => {
  await paneFrame(preview).evaluate(() => window.location.reload());
  // The view is remembered, too.
  await wrongCount(preview.pane, 4);
  expect(await wrongItems(preview.pane)).toEqual(IDS.slice(2, 6));
});

test('no exception in the browser', () => expect(preview.problems).toEqual([]));
