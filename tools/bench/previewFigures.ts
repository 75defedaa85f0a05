import type { Browser } from 'playwright-core';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { inChromium, openPreview, paneOf, type Measured } from './chromiumPage';
import { milliseconds } from './figure';

const PREVIEW_ROUNDS = 5;

/** 50,000 numbers written and read back through office.js, in the pane's frame. */
const CELLS = `(async () => {
  const rows = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 50 }, (_, c) => r * 50 + c + 0.5));
  const start = performance.now();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:AX1000');
    range.values = rows;
    range.load('values');
    await context.sync();
    return range.values;
  });
  const time = performance.now() - start;
  if (JSON.stringify(read) !== JSON.stringify(rows)) throw new Error('Not what was written.');
  return time;
})()`;

/** 2,000 formulas with a custom function, each with a text of its own, so that nothing is known before. */
const FORMULAS = `(async () => {
  const spaces = (i) => [...(i + 2048).toString(2)].map((bit) => (bit === '1' ? ' ' : '\\u3000')).join('');
  const rows = Array.from({ length: 1000 }, (_, r) => [0, 1].map((c) => {
    const text = '制御' + spaces(r * 2 + c + SEED);
    return '=IIOT.IMPACT("' + text + '","本番利用")';
  }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1000').formulas = rows;
    await context.sync();
  });
})()`;

const EDIT = `(async () => {
  const start = performance.now();
  await iiotPreview.setCell('表紙', 'CELL', 'VALUE');
  await iiotPreview.settled();
  return performance.now() - start;
})()`;

/** One round in pages of its own; a page keeps what it has calculated. */
async function round(browser: Browser, base: string, seed: number): Promise<Record<string, number>> {
  const { page, start } = await openPreview(browser, `${base}/?template=iiot-case-pa&lang=ja`);
  await paneOf(page);
  const edit = (cell: string, value: string): Promise<number> =>
    page.evaluate(EDIT.replace('CELL', cell).replace('VALUE', value));
  await edit(USES, '予測・分析');
  const called: number = await page.evaluate('iiotPreview.functionCalls().sent');
  const level = await edit(USE_CASE, '本番利用');
  const calls: number = await page.evaluate('iiotPreview.functionCalls().sent');
  if (calls - called < FEWEST_CALLS) throw new Error(`The level set off ${calls - called} calls only.`);
  const plain = await edit(DEVICE, `device ${seed}`);
  await page.context().close();
  const blank = await openPreview(browser, `${base}/?template=blank&lang=ja`);
  const frame = await paneOf(blank.page);
  const cells: number = await frame.evaluate(CELLS);
  await blank.page.evaluate('iiotPreview.settled()');
  const begun: number = await blank.page.evaluate('performance.now()');
  await frame.evaluate(FORMULAS.replace('SEED', String(seed * 1)));
  await blank.page.evaluate('iiotPreview.settled()');
  const ended: number = await blank.page.evaluate('performance.now()');
  const check = await blank.page.evaluate(
    `[iiotPreview.functionCalls().sent, iiotPreview.getCell('Sheet1', 'A1'), iiotPreview.getCell('Sheet1', 'B1000')].join()`,
  );
  if (check !== '2000,高,高') throw new Error(`2,000 functions: ${String(check)}`);
  await blank.page.context().close();
  return { start, level, plain, cells, functions: ended - begun };
}

/** Cells of the cover that the bench edits. */
const USES = valueCell('uses');
const USE_CASE = valueCell('useCase');
const DEVICE = valueCell('maker');
/** What the edit of the level has to set off at least, to be the edit it is meant to be. */
const FEWEST_CALLS = 100;

const DESCRIBED = {
  start: [
    'preview.start',
    'from the request of the page until the template is shown and the pane has loaded',
    3_000,
  ],
  cells: ['preview.cells', '50,000 numbers written and read back through office.js in one sync', 1_000],
  functions: [
    'preview.functions',
    '2,000 cells with a custom function, from writing them to their values',
    3_000,
  ],
  level: [
    'preview.editLevel',
    'the edit that decides the level: almost every formula, eight functions deep',
    undefined,
  ],
  plain: ['preview.edit', 'an edit that few formulas read, typed and settled', 500],
} as const;

/** Figures of the preview in Chromium. The least value is the one to look at: other work only adds to it. */
export function previewFigures(): Promise<Measured> {
  return inChromium('preview.*', async (browser, base) => {
    const rounds: Record<string, number>[] = [];
    for (let seed = 0; seed < PREVIEW_ROUNDS; seed += 1) rounds.push(await round(browser, base, seed));
    return Object.entries(DESCRIBED).map(([key, [name, what, limit]]) =>
      milliseconds(
        { name, what, ...(limit === undefined ? {} : { target: { of: 'min', atMost: limit } as const }) },
        rounds.map((values) => values[key] ?? NaN),
      ),
    );
  });
}
