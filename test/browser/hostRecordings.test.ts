import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_IDS } from '../../src/taskpane/testIds';
import { CONVERSATIONS } from './conversations';
import { openPreview, openStage, settle } from './previewPage';
import { normalize, type Exchange, type Recording } from '../golden/recording';
import officeJs from '@microsoft/office-js/package.json';

/**
 * Records what the real office.js says in small conversations, and what the host answers. The node test
 * `test/preview/protocol/recordings.test.ts` replays them. UPDATE_GOLDEN=1 records anew.
 */
jest.setTimeout(240_000);

const GOLDEN = join(__dirname, '../golden/recordings.json');

async function record(): Promise<Recording[]> {
  const stage = await openStage();
  const preview = await openPreview(stage, { template: 'blank', language: 'en', host: 'web' });
  const { page } = preview;
  await preview.pane.getByTestId(TEST_IDS.notCase).waitFor();
  await settle(page);
  const frame = page.frames().find((each) => each.url().includes('taskpane'))!;
  const recordings: Recording[] = [];
  for (const [name, code] of CONVERSATIONS) {
    const before = await page.evaluate(() => window.iiotPreview!.stats().requests);
    const seen: unknown = await frame.evaluate(code);
    // Kept references are given back a moment later.
    await page.waitForTimeout(300);
    const said = await page.evaluate(
      (start) => window.iiotPreview!.requests().filter(({ index }) => index > start),
      before,
    );
    const exchanges = said.map(({ request, response }): Exchange => ({ request, response }));
    recordings.push({ name, seen, exchanges: normalize(exchanges) });
  }
  expect(preview.problems).toEqual([]);
  await preview.close();
  await stage.close();
  return recordings;
}

test('office.js says what it said when the conversations were recorded', async () => {
  const recordings = await record();
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(GOLDEN)) {
    const lines = recordings.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
    writeFileSync(GOLDEN, `{\n  "officeJs": "${officeJs.version}",\n  "recordings": [\n${lines}\n  ]\n}\n`);
  }
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
    officeJs: string;
    recordings: readonly Recording[];
  };
  const changed = CONVERSATIONS.flatMap(([name]) => {
    const [then, now] = [golden.recordings, recordings].map((list) =>
      list.find((each) => each.name === name),
    );
    return JSON.stringify(then) === JSON.stringify(now) ? [] : [{ name, then, now }];
  });
  if (changed.length > 0)
    throw new Error(
      `office.js ${officeJs.version} (recorded: ${golden.officeJs}) changed the conversation, or the host its answers:\n` +
        changed
          .map((each) => `«${each.name}»\n  then ${text(each.then)}\n  now  ${text(each.now)}`)
          .join('\n'),
    );
});

const text = (recording: Recording | undefined): string => JSON.stringify(recording).slice(0, 2_000);
