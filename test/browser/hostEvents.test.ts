import type { Frame } from 'playwright-core';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { openPreview, openStage, settle, type PreviewPage, type Stage } from './previewPage';

/** What Excel tells an add-in of a person's deeds beyond typing: sheets renamed, lines moved. */
jest.setTimeout(240_000);

declare global {
  interface Window {
    heardDeeds: string[];
  }
}

let stage: Stage;
let preview: PreviewPage;
let pane: Frame;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'en', host: 'desktop' });
  await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
  pane = preview.page.frames().find((frame) => frame !== preview.page.mainFrame())!;
  await pane.evaluate(async () => {
    window.heardDeeds = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const put = (...words: unknown[]): Promise<void> =>
        Promise.resolve(void window.heardDeeds.push(words.join(' ')));
      worksheets.onNameChanged.add((e) => put(e.type, e.nameBefore, e.nameAfter, e.source));
      worksheets.onChanged.add((e) => put(e.changeType, e.address, e.source, e.triggerSource));
      worksheets.add('Second').getRange('A1:A4').values = [[1], [2], [3], [4]];
      await context.sync();
    });
  });
}, 240_000);
afterAll(async () => {
  expect(preview.problems).toEqual([]);
  await preview.close();
  await stage.close();
});

/** All that was on its way to the add-in has come: messages keep their order, and an answer follows the events. */
async function allHeard(): Promise<readonly string[]> {
  await settle(preview.page);
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
  });
  return pane.evaluate(() => window.heardDeeds);
}

/** What the add-in hears of a deed in the grid. */
async function hears(deed: string, count: number): Promise<readonly string[]> {
  await allHeard();
  await pane.evaluate(() => void (window.heardDeeds = []));
  await preview.page.evaluate(`(async (book) => { ${deed} })(iiotPreview.univerAPI.getActiveWorkbook())`);
  await pane.waitForFunction((wanted) => window.heardDeeds.length >= wanted, count);
  return allHeard();
}

test('a sheet renamed by a person', async () => {
  const deed = `book.getSheetByName('Second').setName('Renamed');`;
  expect(await hears(deed, 1)).toEqual(['WorksheetNameChanged Second Renamed Local']);
});

test('rows and columns moved by a person are edits of what changed places', async () => {
  const rows = `const sheet = book.getSheetByName('Renamed'); sheet.moveRows(sheet.getRange('A1:A1'), 3);`;
  expect(await hears(rows, 1)).toEqual(['RangeEdited 1:3 Local Unknown']);
  const values = (): Promise<unknown> =>
    preview.page.evaluate(() =>
      ['A1', 'A2', 'A3', 'A4'].map((a) => window.iiotPreview!.getCell('Renamed', a)),
    );
  expect(await values()).toEqual([2, 3, 1, 4]);
  const back = `const sheet = book.getSheetByName('Renamed'); sheet.moveRows(sheet.getRange('A3:A3'), 0);`;
  expect(await hears(back, 1)).toEqual(['RangeEdited 1:3 Local Unknown']);
  expect(await values()).toEqual([1, 2, 3, 4]);
  const columns = `const sheet = book.getSheetByName('Renamed'); sheet.moveColumns(sheet.getRange('A1:A1'), 2);`;
  expect(await hears(columns, 1)).toEqual(['RangeEdited A:B Local Unknown']);
});

test('a row that a protected sheet refuses leaves the events in order', async () => {
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Renamed');
      sheet.getRange('C1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
  });
  const refused = `try { book.getSheetByName('Renamed').insertRows(0, 1); } catch {}
    await iiotPreview.setCell('Renamed', 'C1', 'typed');`;
  expect(await hears(refused, 1)).toEqual(['RangeEdited C1 Local Unknown']);
});
