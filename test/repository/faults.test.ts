import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_STORIES } from '../browser/faults/allStories';
import { choosePoints } from '../browser/faults/choosePoints';
import { pointName, pointsOf } from '../browser/faults/faultPoint';
import { readRecord } from '../browser/faults/faultRecord';

/** docs/faults.md says what the last noted run has found. */
const page = readFileSync(join(__dirname, '../../docs/faults.md'), 'utf8');

/** Rows of the page's table, cells trimmed. */
const rows = [...page.matchAll(/^\| `(\w+)` +\|(.+)\|$/gm)].map(([, story = '', rest = '']) => [
  story,
  ...rest.split('|').map((cell) => cell.trim()),
]);

const records = ALL_STORIES.flatMap(({ name }) => readRecord(name) ?? []);

test('the table is the record of the last noted run', () => {
  const expected = records.map(
    ({ story, what, points, states, upTo, requests, actions, files, survived, tried }) => [
      story,
      what,
      ...[requests, files, actions].map(String),
      `${survived} / ${tried}`,
      `${upTo} / ${states}`,
      String(points),
    ],
  );
  expect(rows).toEqual(expected);
});

test('every story was played in all its states, and nothing was lost in any', () => {
  expect(records.map(({ story }) => story).sort()).toEqual(ALL_STORIES.map(({ name }) => name).sort());
  expect(records.filter(({ survived, tried }) => survived !== tried)).toEqual([]);
  expect(records.filter(({ upTo, states, tried }) => upTo !== states || tried === 0)).toEqual([]);
});

describe('the points of a run', () => {
  const story = { ...ALL_STORIES[0]!, readsFile: true };
  const read = false;
  const change = true;
  const points = pointsOf(story, [[read, read, change, change], [read], [change, read, read]]);
  const chosen = (asked: string) => choosePoints('no such story', points, asked);
  const names = (asked: string) => chosen(asked).points.map(pointName);

  test('a sample takes requests and actions from the middle of equal parts, and the file', () => {
    expect(names('2')).toEqual([
      ...['request 1', 'request 3', 'file open', 'file slice', 'action 3', 'action 7'],
    ]);
    expect(chosen('2').from).toBeNull();
    expect(chosen('100').points).toEqual(points);
  });

  test('all takes every point', () => {
    expect(chosen('all')).toEqual({ from: null, points });
  });

  test('a state is taken once: of actions that fail after the same changes of a request, the first', () => {
    const before = ['request 1', 'request 2', 'request 3', 'file open', 'file slice'];
    expect(names('states')).toEqual([...before, 'action 1', 'action 4', 'action 5', 'action 6', 'action 7']);
    expect(chosen('states').from).toBe(0);
  });

  test('next goes on with the states after the noted ones', () => {
    const states = chosen('states').points;
    const next = (noted: number) => choosePoints('any', points, 'next', noted);
    expect(next(0)).toEqual({ from: 0, points: states });
    expect(next(5)).toEqual({ from: 5, points: states.slice(5) });
    expect(next(states.length)).toEqual({ from: 0, points: states });
  });

  test('anything else is refused', () => {
    expect(() => chosen('0')).toThrow('FAULT_POINTS');
    expect(() => chosen('some')).toThrow('FAULT_POINTS');
  });
});
