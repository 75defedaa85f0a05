import type { FrameLocator, Page } from 'playwright-core';
import { cellWords } from '../../src/core/sheets/cellWords';
import { valueCell } from '../../src/core/sheets/case/coverLayout';
import { SHEET_NAMES } from '../../src/core/model/sheetNames';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { clickTab, paneFrame } from './paneFrame';
import { openPreview, paste, settle, type PreviewPage, type Stage } from './previewPage';

/** An answer that no list offers; its finding quotes it. */
export const WRONG = 'てきごう';
export const SPEC = SHEET_NAMES.spec.ja;

const PATIENCE_MS = 30_000;

/** Asks until the answer is the expected one; the last answer is what the test sees. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let found = await ask();
  while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 200));
    found = await ask();
  }
  expect(found).toEqual(expected);
}

/** A case with a level, and its findings on the screen. */
export async function openFindings(stage: Stage, host: 'desktop' | 'web'): Promise<PreviewPage> {
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host });
  const w = cellWords('ja');
  await paste(preview.page, SHEET_NAMES.cover.ja, valueCell('uses'), [[w.uses.storage]]);
  await paste(preview.page, SHEET_NAMES.cover.ja, valueCell('useCase'), [[w.useCases.production]]);
  await clickTab(preview.pane, 'findings');
  return preview;
}

/** Item ids of the answers that the pane calls wrong; those behind 「more」 too. */
export async function wrongItems(pane: FrameLocator): Promise<string[]> {
  const more = pane.getByTestId(TEST_IDS.findingsMore).first();
  while (await more.isVisible()) await more.click();
  const lines = pane.locator('[data-testid^="finding-"]', { hasText: `「${WRONG}」は選べない回答です` });
  return (await lines.allInnerTexts()).map((text) => /[A-Z]+(?:-[A-Z]+)+-\d+/.exec(text)?.[0] ?? text);
}

export async function wrongCount(pane: FrameLocator, count: number): Promise<void> {
  await eventually(async () => (await wrongItems(pane)).length, count);
}

/** Runs a step of the user's in the grid: `book` is its workbook. */
export async function inGrid(page: Page, step: string): Promise<void> {
  await page.evaluate(
    `Promise.resolve((${step})(window.iiotPreview.univerAPI.getActiveWorkbook())).then(() => undefined)`,
  );
  await settle(page);
}

/** Runs a step through office.js in a frame: `workbook` is Excel's. */
export async function inExcel(preview: PreviewPage, step: string, frame = paneFrame(preview)): Promise<void> {
  await frame.evaluate(
    `Excel.run(async (context) => { (${step})(context.workbook); await context.sync(); })`,
  );
  await settle(preview.page);
}

/** Turns the order of rows round, as sorting by the first column does. */
export async function reverseRows(
  preview: PreviewPage,
  sheet: string,
  address: string,
  frame = paneFrame(preview),
): Promise<void> {
  await frame.evaluate(
    ([name, rows]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(rows).load('formulas');
        await context.sync();
        range.formulas = [...(range.formulas as unknown[][])].reverse();
        await context.sync();
      }),
    [sheet, address] as const,
  );
  await settle(preview.page);
}

export interface RoundTrip {
  readonly index: number;
  /** UTF-8 bytes of what was asked and answered. */
  readonly bytes: number;
}

/**
 * Round trips that the pane waits for, after the one with the given number: not results of functions,
 * not the release of ranges afterwards.
 */
export function trips(page: Page, after = 0): Promise<RoundTrip[]> {
  return page.evaluate(
    (number) =>
      window
        .iiotPreview!.requests()
        .filter(({ index }) => index > number)
        .map(({ index, request, response }) => ({ index, asked: JSON.stringify(request), response }))
        .filter(({ asked }) => !/SetInvocation|_RemoveReference/.test(asked))
        .map(({ index, asked, response }) => ({
          index,
          bytes: new Blob([asked, JSON.stringify(response)]).size,
        })),
    after,
  );
}

/** Number of the latest request, once the pane has asked for nothing for a second. */
export async function whenQuiet(page: Page): Promise<number> {
  const count = () => page.evaluate(() => window.iiotPreview!.stats().requests);
  let last = -1;
  let now = await count();
  while (now !== last) {
    last = now;
    await page.waitForTimeout(1_000);
    await settle(page);
    now = await count();
  }
  return now;
}
