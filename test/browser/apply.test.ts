import type { Frame } from 'playwright-core';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import type { ApplyOutcome, CellEdit, WorkbookPort } from '../../src/workbook/port';
import { buildLive, withLive } from './liveBundle';
import { cell, openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/** Writing from the pane through the real office.js: data stays data, all or nothing, sheets closed again. */
jest.setTimeout(240_000);

declare global {
  interface Window {
    live: WorkbookPort;
  }
}

const spec = SHEET_NAMES.spec.ja;
const risk = SHEET_NAMES['risk-pa'].ja;
const at = (address: string, value: CellEdit['value'], expected?: CellEdit['expected']): CellEdit => ({
  place: { sheet: spec, cell: address },
  value,
  ...(expected === undefined ? {} : { expected }),
});

let stage: Stage;
let preview: PreviewPage;
let frame: Frame;
beforeAll(async () => {
  stage = await openStage();
  const script = await buildLive();
  preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  frame = await withLive(preview.page, script);
}, 240_000);
afterAll(() => stage.close());

type Outcome = ApplyOutcome | { readonly code: string; readonly detail: string };

function apply(...edits: CellEdit[]): Promise<Outcome> {
  return frame.evaluate(async (what): Promise<Outcome> => {
    try {
      return await window.live.apply(what);
    } catch (error) {
      const { code, detail } = error as { code: string; detail: string };
      return { code, detail };
    }
  }, edits);
}

const value = (address: string, sheet = spec) => cell(preview.page, sheet, address);
/** Round trips that the pane waits for: not results of functions, not the release of ranges afterwards. */
const trips = () =>
  preview.page.evaluate(
    () =>
      window
        .iiotPreview!.requests()
        .filter(({ request }) => !/SetInvocation|_RemoveReference/.test(JSON.stringify(request))).length,
  );

function protection(sheet = spec): Promise<unknown> {
  return frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name).protection.load('protected,options');
        await context.sync();
        return { isProtected: found.protected, options: found.options };
      }),
    sheet,
  );
}

test.each([
  '=1+1',
  '+81-3-1234',
  '-',
  '@SUM(A1)',
  '＝1＋1',
  '00120',
  '1e5',
  '2026-01-31',
  '1/2',
  '50%',
  'TRUE',
  '#N/A',
  "'引用",
  '1行目\n=2行目',
  '適合',
  '<img src=x onerror=alert(1)>',
])('%s stays this very text', async (text) => {
  expect(await apply(at('G5', text))).toEqual({ written: 1, conflicts: [] });
  expect(await value('G5')).toBe(text);
  expect(await preview.page.evaluate((s) => window.iiotPreview!.getFormula(s, 'G5'), spec)).toBe(text);
});

test('numbers, truth values and nothing are written as such, in two round trips', async () => {
  await apply(at('G5', 'x'), at('G8', 'x'));
  const before = await trips();
  const outcome = await apply(at('G5', null), at('G6', 46000), at('G7', true), at('H7', '甲'));
  expect(outcome).toEqual({ written: 4, conflicts: [] });
  expect((await trips()) - before).toBe(2);
  expect(await Promise.all(['G5', 'G6', 'G7', 'H7', 'G8'].map((each) => value(each)))).toEqual([
    '',
    46000,
    true,
    '甲',
    'x',
  ]);
});

test('a conflict writes nothing, on any sheet', async () => {
  await apply(at('F5', '適合'), at('F6', null));
  const other = { place: { sheet: risk, cell: 'F9' }, value: '変更', expected: null };
  const outcome = await apply(other, at('F6', '適合', null), at('F5', '不適合', '非該当'));
  expect(outcome).toEqual({
    written: 0,
    conflicts: [{ place: { sheet: spec, cell: 'F5' }, found: '適合' }],
  });
  expect([await value('F5'), await value('F6'), await value('F9', risk)]).toEqual(['適合', '', '']);
  expect(await apply(at('F6', '適合', null), at('F5', '不適合', '適合'))).toMatchObject({ written: 2 });
});

test('a locked cell is written and the sheet is protected again with the same options', async () => {
  const before = await protection();
  expect(before).toMatchObject({ isProtected: true, options: { allowAutoFilter: true } });
  expect(await apply(at('B5', '=固定の文'), at('F5', '適合'))).toEqual({ written: 2, conflicts: [] });
  expect(await value('B5')).toBe('=固定の文');
  expect(await protection()).toEqual(before);
});

test('a failure half-way is undone and the sheet is protected again', async () => {
  await apply(at('B5', '前'), at('F5', '適合'));
  const before = await protection();
  const formula = await preview.page.evaluate((s) => window.iiotPreview!.getFormula(s, 'E5'), spec);
  // Three columns are compared, two are written, the third is refused.
  await preview.page.evaluate(() => {
    let writes = 0;
    window.iiotPreview!.faults.failAction((member) => {
      if (member === 'Range.Values') writes += 1;
      return writes === 6;
    }, 'GeneralException');
  });
  expect(await apply(at('B5', '後'), at('E5', '後'), at('F5', '不適合'))).toMatchObject({
    code: 'HOST_FAILED',
  });
  expect(await preview.page.evaluate(() => window.iiotPreview!.faults.struck())).toBe(1);
  await preview.page.evaluate(() => window.iiotPreview!.faults.clear());
  expect([await value('B5'), await value('F5')]).toEqual(['前', '適合']);
  expect(await preview.page.evaluate((s) => window.iiotPreview!.getFormula(s, 'E5'), spec)).toBe(formula);
  expect(await protection()).toEqual(before);
});

test('what cannot be undone is named', async () => {
  await preview.page.evaluate(() => {
    let writes = 0;
    window.iiotPreview!.faults.failAction((member) => {
      if (member === 'Range.Values') writes += 1;
      return writes === 2;
    }, 'GeneralException');
    window.iiotPreview!.faults.failRequest(3, 'GeneralException');
  });
  const outcome = await apply(at('B5', '別'));
  await preview.page.evaluate(() => window.iiotPreview!.faults.clear());
  expect(outcome).toMatchObject({ code: 'HALF_DONE' });
  expect((outcome as { detail: string }).detail).toContain(`protect: ${spec}; check: ${spec}!B5`);
});

test('a sheet with a password stays as it is: PROTECTED, nothing written', async () => {
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { protection: own } = context.workbook.worksheets.getItem(name);
        own.unprotect();
        own.protect({ allowFormatColumns: true }, 'secret');
        await context.sync();
      }),
    spec,
  );
  const before = [await value('B5'), await value('F5')];
  expect(await apply(at('B5', '別'), at('F5', '別'))).toMatchObject({ code: 'PROTECTED' });
  expect([await value('B5'), await value('F5')]).toEqual(before);
  expect(await protection()).toMatchObject({ isProtected: true, options: { allowFormatColumns: true } });
  // An unlocked cell needs no opening.
  expect(await apply(at('F5', '非該当'))).toEqual({ written: 1, conflicts: [] });
});

test('a sheet that is gone: NOT_FOUND; nothing to write: nothing asked', async () => {
  const gone = { place: { sheet: 'ない', cell: 'A1' }, value: 'x' };
  expect(await apply(gone)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await apply(at('XFE1', 'x'))).toMatchObject({ code: 'NOT_FOUND' });
  const before = await trips();
  expect(await apply()).toEqual({ written: 0, conflicts: [] });
  expect(await trips()).toBe(before);
  expect(preview.problems).toEqual([]);
});
