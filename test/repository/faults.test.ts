import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_STORIES } from '../browser/faults/allStories';
import { readRecords } from '../browser/faults/faultRecord';

/** docs/faults.md says what the last noted run has found. */
const page = readFileSync(join(__dirname, '../../docs/faults.md'), 'utf8');

/** Rows of the page's table, cells trimmed. */
const rows = [...page.matchAll(/^\| `(\w+)` +\|(.+)\|$/gm)].map(([, story = '', rest = '']) => [
  story,
  ...rest.split('|').map((cell) => cell.trim()),
]);

test('the table is the record of the last noted run', () => {
  const expected = readRecords().map(
    ({ story, what, points, upTo, requests, actions, files, survived, tried }) => [
      story,
      what,
      ...[requests, files, actions].map(String),
      `${survived} / ${tried}`,
      `${upTo} / ${points}`,
    ],
  );
  expect(rows).toEqual(expected);
});

test('every story has been played, and nothing was lost', () => {
  const records = readRecords();
  expect(records.map(({ story }) => story).sort()).toEqual(ALL_STORIES.map(({ name }) => name).sort());
  expect(records.filter(({ survived, tried }) => tried === 0 || survived !== tried)).toEqual([]);
});
