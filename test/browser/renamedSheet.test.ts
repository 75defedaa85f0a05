import type { Frame } from 'playwright-core';
import type { WorkbookPort } from '../../src/workbook/port';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { buildLive, withLive } from './liveBundle';
import { inGrid, SPEC } from './robustCase';
import { openPreview, openStage, type PreviewPage, type Stage } from './previewPage';

/**
 * An Excel that tells of renamed sheets (ExcelApi 1.17). Microsoft's npm build of office.js has the event but
 * announces 1.15, so the announcement alone is stood in for: registration, event and reading are the real ones.
 */
jest.setTimeout(240_000);

declare global {
  interface Window {
    live: WorkbookPort;
    sheetsSeen: string[];
  }
}

const RENAMED = '仕様';

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

/** Follows the workbook anew; what is seen of スペック's first row is its sheet's name. */
const follow = (): Promise<void> =>
  frame.evaluate(async () => {
    window.sheetsSeen = [];
    await window.live.readCase();
    await window.live.watch(
      ({ rows }) => {
        window.sheetsSeen.push(rows.find(({ itemId }) => itemId === 'SPEC-COM-01')?.sheet ?? 'lost');
      },
      (error) => void window.sheetsSeen.push(error.message),
    );
  });

const rename = (from: string, to: string) =>
  inGrid(preview.page, `(book) => void book.getSheetByName('${from}').setName('${to}')`);

test('without the event the new name waits for the next reading', async () => {
  await follow();
  await rename(SPEC, RENAMED);
  await preview.page.waitForTimeout(2_000);
  expect(await frame.evaluate(() => window.sheetsSeen)).toEqual([]);
  await rename(RENAMED, SPEC);
});

test('with the event the case is read again at once, under the new name', async () => {
  await frame.evaluate(() => {
    const { requirements } = Office.context;
    const announced = Reflect.get(requirements, 'isSetSupported') as (
      set: string,
      version?: string,
    ) => boolean;
    Object.assign(requirements, {
      isSetSupported: (set: string, version?: string) =>
        (set === 'ExcelApi' && version === '1.17') || announced.call(requirements, set, version),
    });
  });
  await follow();
  await rename(SPEC, RENAMED);
  await frame.waitForFunction((name) => window.sheetsSeen.at(-1) === name, RENAMED);
  await rename(RENAMED, SPEC);
  await frame.waitForFunction((name) => window.sheetsSeen.at(-1) === name, SPEC);
});

test('no exception in the browser', () => expect(preview.problems).toEqual([]));
