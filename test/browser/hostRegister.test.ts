import type { Frame } from 'playwright-core';
import { cell, openPreview, openStage, type, type PreviewPage, type Stage } from './previewPage';

/** The register reaches far down: reading, selecting and typing there and below its end. */
jest.setTimeout(240_000);

let stage: Stage;
let preview: PreviewPage;
let pane: Frame;
let sheets: { readonly name: string; readonly rows: number }[];
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'iiot-register', language: 'ja', host: 'desktop' });
  pane = preview.page.frames().find((frame) => frame !== preview.page.mainFrame())!;
  await pane.waitForFunction(() => typeof Excel === 'object');
  sheets = await preview.page.evaluate(() =>
    window
      .iiotPreview!.univerAPI.getActiveWorkbook()!
      .getSheets()
      .map((sheet) => ({ name: sheet.getSheetName(), rows: sheet.getMaxRows() })),
  );
}, 240_000);
afterAll(async () => {
  expect(preview.problems).toEqual([]);
  await preview.close();
  await stage.close();
});

const read = (sheet: string, address: string): Promise<{ rows: number; address: string }> =>
  pane.evaluate(
    async ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells).load('values,address');
        await context.sync();
        return { rows: range.values.length, address: range.address.split('!').at(-1)! };
      }),
    [sheet, address] as const,
  );

test('cells below the end of every sheet are there, and blank', async () => {
  for (const { name, rows } of sheets) {
    const last = rows + 5;
    expect(await read(name, `A1:C${last}`)).toEqual({ rows: last, address: `A1:C${last}` });
    expect(await cell(preview.page, name, `A${last + 10}`)).toBe('');
    const text = await preview.page.evaluate(
      ([sheet, address]) => window.iiotPreview!.getText(sheet, address),
      [name, `A${last + 20}`] as const,
    );
    expect(text).toBe('');
  }
});

test('what a person selects: a cell far down, a whole column, a whole row', async () => {
  const select = async (address: string): Promise<string> => {
    await preview.page.evaluate((cells) => {
      const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
      sheet.setActiveRange(sheet.getRange(cells));
    }, address);
    return pane.evaluate(async () =>
      Excel.run(async (context) => {
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        return active.address.split('!').at(-1)!;
      }),
    );
  };
  const last = sheets[0]!.rows;
  expect(await select(`A${last}`)).toBe(`A${last}`);
  expect(await select('B:B')).toBe('B1');
  expect(await select('3:3')).toBe('A3');
});

test('typing below the end of a sheet', async () => {
  const { name } = sheets.at(-1)!;
  const far = await preview.page.evaluate(
    (sheet) => window.iiotPreview!.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!.getMaxRows() + 3,
    name,
  );
  await pane.evaluate(
    async (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.unprotect();
        await context.sync();
      }),
    name,
  );
  await type(preview.page, name, `A${far}`, 'far below');
  expect(await cell(preview.page, name, `A${far}`)).toBe('far below');
});
