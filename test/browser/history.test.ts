import { keptSnapshot } from '../review/keptSnapshot';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { historyXml } from '../../src/core/review/historyXml';
import { readFileHistory } from '../../src/workbook/file/history/readFileHistory';
import type { WorkbookPort } from '../../src/workbook/port';
import { buildLive, withLive } from './liveBundle';
import { openPreview, openStage, type Stage } from './previewPage';
import { trips, whenQuiet } from './robustCase';
import { savedBytes } from './bookBytes';

/** The answers of submissions in custom XML, through the real office.js. */
jest.setTimeout(240_000);

declare global {
  interface Window {
    live: WorkbookPort;
  }
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('the open workbook keeps one history, which the saved file carries; two are no history', async () => {
  const script = await buildLive();
  const preview = await openPreview(stage, { template: 'iiot-case-pa', language: 'ja', host: 'web' });
  await preview.pane.getByTestId(TEST_IDS.impactLevel).waitFor();
  const frame = await withLive(preview.page, script);
  const read = () => frame.evaluate(() => window.live.readHistory());
  const write = (xml: string) => frame.evaluate((text) => window.live.writeHistory(text), xml);
  const kept = (value: string) =>
    keptSnapshot({ lines: ['cover:device'], entries: new Map([['cover:device/value', value]]) });

  expect(await read()).toBeNull();
  const [first, second] = [kept('<one> & "two"'), kept('三')];
  await write(historyXml([first]));
  const quiet = await whenQuiet(preview.page);
  const tripsSince = async () => (await trips(preview.page, quiet)).length;
  const two = historyXml([first, second]);
  await write(two);
  expect(await tripsSince()).toBe(2);
  expect(await read()).toBe(two);
  expect(await tripsSince()).toBe(4);
  expect(readFileHistory(await savedBytes(preview.page))).toMatchObject({
    kind: 'history',
    history: [{ digest: first.digest }, { digest: second.digest }],
  });

  await frame.evaluate(
    (xml) =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    two,
  );
  expect(await read()).toBe(`${two}\n${two}`);
  await write(two);
  expect(await read()).toBe(two);
  expect(preview.problems).toEqual([]);
  await preview.close();
});
