import type { Page } from 'playwright-core';
import {
  cell,
  openPreview,
  openStage,
  paste,
  settle,
  type,
  type PreviewPage,
  type Stage,
} from './previewPage';

/** Custom functions through the real runtime of office.js: how Excel calls, waits, spills and refuses. */
jest.setTimeout(180_000);

const SHEET = 'Sheet1';
const HIGH = '=IIOT.IMPACT("制御","本番利用")';

let stage: Stage;
let preview: PreviewPage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  preview = await openPreview(stage, { template: 'blank', language: 'ja', host: 'desktop' });
  page = preview.page;
}, 120_000);
afterAll(async () => {
  expect(preview.problems).toEqual([]);
  await preview.close();
  await stage.close();
});

const sent = (): Promise<number> => page.evaluate(() => window.iiotPreview!.functionCalls().sent);

test('calls of one calculation travel together, each argument list once', async () => {
  const before = await sent();
  const results = (): Promise<number> =>
    page.evaluate(
      () =>
        window
          .iiotPreview!.requests()
          .filter(({ request }) => JSON.stringify(request).includes('SetInvocationArrayResults')).length,
    );
  const batches = await results();
  const rows = Array.from({ length: 60 }, (_, i) => [`=IIOT.IMPACT("制御${' '.repeat(i % 30)}","本番利用")`]);
  await paste(page, SHEET, 'A1:A60', rows);
  expect(await cell(page, SHEET, 'A60')).toBe('高');
  expect((await sent()) - before).toBe(30);
  expect((await results()) - batches).toBeLessThanOrEqual(3);
});

test('a cell and what reads it show #BUSY! until the result is there', async () => {
  const seen = await page.evaluate(async () => {
    const api = window.iiotPreview!;
    const sheet = api.univerAPI.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange('C1:D1').setValues([[{ f: '=IIOT.IMPACT("蓄積　","検証利用")' }, { f: '=C1&"!"' }]]);
    const states: string[] = [];
    for (let turn = 0; turn < 2_000 && !states.includes('低 低!'); turn += 1) {
      const state = `${String(api.getCell('Sheet1', 'C1'))} ${String(api.getCell('Sheet1', 'D1'))}`;
      if (states.at(-1) !== state) states.push(state);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return states;
  });
  expect(seen).toContain('#BUSY! #BUSY!');
  expect(seen.at(-1)).toBe('低 低!');
});

test('an error comes with its message', async () => {
  await type(page, SHEET, 'E1', '=IIOT.IMPACT("掃除","本番利用")');
  expect(await cell(page, SHEET, 'E1')).toBe('#VALUE!');
  const messages = await page.evaluate(() => window.iiotPreview!.functionCalls().messages);
  expect(JSON.stringify(messages)).toContain('「制御」');
});

test('an argument that is an error is not passed on', async () => {
  const before = await sent();
  await type(page, SHEET, 'E2', '=IIOT.IMPACT(1/0,"本番利用")');
  expect(await cell(page, SHEET, 'E2')).toBe('#VALUE!');
  expect(await sent()).toBe(before);
});

test('a result of a formula that was replaced meanwhile is dropped', async () => {
  await page.evaluate(async () => {
    const sheet = window.iiotPreview!.univerAPI.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange('F1').setValue({ f: '=IIOT.IMPACT("予測・分析　","本番利用")' });
    while (window.iiotPreview!.functionCalls().pending === 0) await new Promise((r) => setTimeout(r, 1));
    sheet.getRange('F1').setValue({ v: 'typed', f: null });
  });
  await settle(page);
  expect(await cell(page, SHEET, 'F1')).toBe('typed');
});

test('a volatile input is read anew in every calculation', async () => {
  await type(page, SHEET, 'G1', '=IF(G2="x",1,2)+0*RAND()');
  await type(page, SHEET, 'G3', '=RAND()');
  await type(page, SHEET, 'G4', '=IIOT.IMPACT(IF(G3>=0,"制御","蓄積"),"本番利用")');
  const [before, level] = [await cell(page, SHEET, 'G3'), await cell(page, SHEET, 'G4')];
  await type(page, SHEET, 'H9', 'elsewhere');
  expect(await cell(page, SHEET, 'G3')).not.toBe(before);
  expect([level, await cell(page, SHEET, 'G4')]).toEqual(['高', '高']);
});

test('an array spills, and is refused while a cell is in its way', async () => {
  await paste(page, SHEET, 'I1:J3', [
    ['制御', '本番利用'],
    ['蓄積', '検証利用'],
    ['制御', '検証利用'],
  ]);
  await type(page, SHEET, 'K2', 'in the way');
  await type(page, SHEET, 'K1', '=IIOT.IMPACT(I1:I3,J1:J3)');
  expect(await cell(page, SHEET, 'K1')).toBe('#SPILL!');
  expect(await cell(page, SHEET, 'K2')).toBe('in the way');
  await type(page, SHEET, 'K2', '');
  expect([
    await cell(page, SHEET, 'K1'),
    await cell(page, SHEET, 'K2'),
    typeof (await cell(page, SHEET, 'K3')),
  ]).toEqual(['高', '低', 'string']);
});

test('without the add-in a function has no name', async () => {
  const bare = await openPreview(stage, { template: 'blank', language: 'en', host: 'desktop', addin: false });
  await type(bare.page, SHEET, 'A1', HIGH);
  expect(await cell(bare.page, SHEET, 'A1')).toBe('#NAME?');
  await bare.close();
});
