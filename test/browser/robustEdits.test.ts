import { itemsOf } from '../../src/core/guide/catalogue';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import {
  inExcel,
  inGrid,
  openFindings,
  SPEC,
  trips,
  whenQuiet,
  WRONG,
  wrongCount,
  wrongItems,
} from './robustCase';
import { cell, openStage, paste, type PreviewPage, type Stage } from './previewPage';

/** Whatever way cells are changed, the pane shows what stands in them, for one round trip each time. */
jest.setTimeout(300_000);

const IDS = itemsOf('spec').map(({ id }) => id);
const cover = SHEET_NAMES.cover.ja;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

describe.each(['desktop', 'web'] as const)('on the %s variant', (host) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openFindings(stage, host);
  }, 240_000);
  afterAll(() => preview.close());

  const block = (value: string | null) => Array.from({ length: 200 }, () => [value]);

  test('200 pasted rows: every wrong answer is listed, none of the pasted cells is lost', async () => {
    // Below the items the sheet is locked: pasting over its end needs it open.
    await inExcel(preview, `(workbook) => workbook.worksheets.getItem('${SPEC}').protection.unprotect()`);
    await inGrid(preview.page, `(book) => void book.getSheetByName('${SPEC}').setRowCount(300)`);
    await paste(preview.page, SPEC, 'D5:D204', block(WRONG));
    await wrongCount(preview.pane, IDS.length);
    expect((await wrongItems(preview.pane)).sort()).toEqual([...IDS].sort());
    expect(await cell(preview.page, SPEC, 'D204')).toBe(WRONG);
  });

  test('undoing the paste clears all of it', async () => {
    await inGrid(preview.page, '(book) => book.undo()');
    await wrongCount(preview.pane, 0);
    expect(await cell(preview.page, SPEC, 'D204')).toBe('');
  });

  test('a block over a block, and cleared in two steps', async () => {
    await paste(preview.page, SPEC, 'D6', [[WRONG]]);
    await wrongCount(preview.pane, 1);
    await paste(preview.page, SPEC, 'D6:D10', block(WRONG).slice(0, 5));
    await wrongCount(preview.pane, 5);
    await inGrid(
      preview.page,
      `(book) => void book.getSheetByName('${SPEC}').getRange('D6:D9').clearContent()`,
    );
    await wrongCount(preview.pane, 1);
    expect(await wrongItems(preview.pane)).toEqual([IDS[5]]);
    await inGrid(
      preview.page,
      `(book) => void book.getSheetByName('${SPEC}').getRange('D10').clearContent()`,
    );
    await wrongCount(preview.pane, 0);
  });

  test('an edit that no function reads: one round trip', async () => {
    const before = await whenQuiet(preview.page);
    await paste(preview.page, cover, valueCell('maker'), [['Acme']]);
    await whenQuiet(preview.page);
    expect((await trips(preview.page, before)).length).toBe(1);
  });

  test('200 pasted rows: one round trip, and few more for results that come late', async () => {
    const before = await whenQuiet(preview.page);
    await paste(preview.page, SPEC, 'F5:F204', block('試験成績書'));
    await whenQuiet(preview.page);
    const made = await trips(preview.page, before);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(made.length).toBeLessThanOrEqual(3);
  });

  test('no exception in the browser', () => expect(preview.problems).toEqual([]));
});
