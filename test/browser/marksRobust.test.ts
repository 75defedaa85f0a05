import type { FrameLocator } from 'playwright-core';
import { itemsOf } from '../../src/core/guide/catalogue';
import { cellWords } from '../../src/core/template/cellWords';
import { valueCell } from '../../src/core/template/sheets/coverLayout';
import { SHEET_NAMES } from '../../src/core/template/words';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { cell, openPreview, openStage, paste, settle, type PreviewPage, type Stage } from './previewPage';

/** What two people, undo, paste, sort and reload do to the pane's picture: nothing. */
jest.setTimeout(180_000);

const w = cellWords('ja');
const cover = SHEET_NAMES.cover.ja;
const spec = SHEET_NAMES.spec.ja;
const ROWS = itemsOf('spec').length;
const WRONG = 'てきごう';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

describe.each(['desktop', 'web'] as const)('on the %s variant', (host) => {
  let preview: PreviewPage;
  let pane: FrameLocator;
  beforeAll(async () => {
    preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
    pane = preview.page.frameLocator('iframe:not([data-coauthor])');
    await paste(preview.page, cover, valueCell('uses'), [[w.uses.storage]]);
    await paste(preview.page, cover, valueCell('useCase'), [[w.useCases.production]]);
    await pane.getByTestId(TEST_IDS.tab('findings')).click();
  }, 180_000);
  afterAll(() => preview.close());

  const wrongRows = (from: FrameLocator = pane) =>
    from.locator('[data-testid^="finding-"]', { hasText: `「${WRONG}」は選べない回答です` });
  const wrongCount = async (count: number, from: FrameLocator = pane): Promise<void> => {
    const deadline = Date.now() + 30_000;
    const more = from.getByTestId(TEST_IDS.findingsMore);
    while ((await wrongRows(from).count()) !== count && Date.now() < deadline) {
      if (await more.isVisible()) await more.click();
      await preview.page.waitForTimeout(200);
    }
    expect(await wrongRows(from).count()).toBe(count);
  };
  /** Round trips that read cells since the last time. */
  const readings = () =>
    preview.page.evaluate(
      () =>
        window.iiotPreview!.requests().filter(({ request }) => JSON.stringify(request).includes('"values"'))
          .length,
    );
  const api = (script: string) =>
    preview.page.evaluate(
      `Promise.resolve((${script})(window.iiotPreview.univerAPI.getActiveWorkbook())).then(() => undefined)`,
    );

  test('200 pasted rows: every wrong row is listed, in one round trip', async () => {
    await api(`(book) => void book.getSheetByName('${spec}').setRowCount(300)`);
    const before = await readings();
    await paste(
      preview.page,
      spec,
      'F5:F204',
      Array.from({ length: 200 }, () => [WRONG]),
    );
    await wrongCount(ROWS);
    expect((await readings()) - before).toBeLessThanOrEqual(1);
    expect(await cell(preview.page, spec, 'F204')).toBe(WRONG);
  });

  test('undoing the paste clears all of it', async () => {
    await api('(book) => book.undo()');
    await settle(preview.page);
    await wrongCount(0);
    expect(await cell(preview.page, spec, 'F204')).toBe('');
  });

  test('one edit is one round trip; a burst of fills two at most', async () => {
    const before = await readings();
    await paste(preview.page, spec, 'F6', [[WRONG]]);
    await wrongCount(1);
    expect((await readings()) - before).toBe(1);
    await api(
      `(book) => { for (let row = 6; row < 26; row += 1) book.getSheetByName('${spec}').getRange('F' + row).clearContent(); }`,
    );
    await settle(preview.page);
    await wrongCount(0);
    expect((await readings()) - before).toBeLessThanOrEqual(3);
  });

  test('the pane of a co-author shows the edit, and both show its end', async () => {
    const { page } = preview;
    await page.evaluate(() => window.iiotPreview!.joinCoauthor());
    const other = page.frameLocator('iframe[data-coauthor]');
    await other.getByTestId(TEST_IDS.tab('findings')).click({ timeout: 60_000 });
    await paste(page, spec, 'F7:F9', [[WRONG], [WRONG], [WRONG]]);
    await wrongCount(3);
    await wrongCount(3, other);
    await paste(page, spec, 'F7:F9', [[null], [null], [null]]);
    await wrongCount(0);
    await wrongCount(0, other);
    await page.evaluate(() => document.querySelector('iframe[data-coauthor]')!.remove());
  });

  test('rows inserted above, and the rows are still found', async () => {
    await api(`(book) => book.getSheetByName('${spec}').insertRows(4, 2)`);
    await settle(preview.page);
    await paste(preview.page, spec, 'F9', [[WRONG]]);
    await wrongCount(1);
    expect(await wrongRows().first().innerText()).toContain(itemsOf('spec')[2]!.id);
  });

  test('columns moved: the answer is found by its heading', async () => {
    await api(
      `(book) => { const sheet = book.getSheetByName('${spec}'); sheet.moveColumns(sheet.getRange('F:F'), 9); }`,
    );
    await settle(preview.page);
    await wrongCount(1);
    await api(`(book) => book.undo()`);
    await settle(preview.page);
    await wrongCount(1);
  });

  test('the sheet renamed and moved: still found', async () => {
    await api(
      `(book) => { const sheet = book.getSheetByName('${spec}'); sheet.setName('仕様'); book.moveSheet(sheet, 0); }`,
    );
    await settle(preview.page);
    await paste(preview.page, '仕様', 'F10', [[WRONG]]);
    await wrongCount(2);
  });

  test('reloading the pane loses nothing', async () => {
    await preview.page.evaluate(() => document.querySelector('iframe')!.contentWindow!.location.reload());
    await pane.getByTestId(TEST_IDS.tab('findings')).click({ timeout: 60_000 });
    await wrongCount(2);
    expect(await wrongRows().first().innerText()).toContain('仕様');
  });

  test('a deleted sheet: the pane says which and how to get it back', async () => {
    await api(`(book) => book.deleteSheet(book.getSheetByName('自社運用'))`);
    await settle(preview.page);
    await pane
      .getByText(/シート「自社運用」が見つかりません。バージョン履歴か/)
      .first()
      .waitFor({ timeout: 30_000 });
    await wrongCount(2);
  });

  test('no exception in the browser', () => expect(preview.problems).toEqual([]));
});
