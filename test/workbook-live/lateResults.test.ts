import { watchLateResults } from '../../src/workbook/live/events/watchLateResults';
import { unfinishedCells } from '../../src/workbook/live/read/unfinished';
import { hostCellsOfCase, write } from './hostCellsOfCase';

const cells = hostCellsOfCase('ja');
const specId = cells.sheets.find(({ name }) => name === 'スペック')!.id;
const busy = write(cells, 'スペック', { J5: '#BUSY!', E9: '#NAME?' });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a finished workbook has nothing to wait for', () => {
  expect(unfinishedCells(cells)).toBeNull();
  const lasting = write(cells, 'スペック', { F5: '#DIV/0!' });
  expect(unfinishedCells(lasting)).toBeNull();
});

test('the rows of unfinished cells are named', () => {
  expect(unfinishedCells(busy)?.scope).toEqual(new Map([[specId, { first: 4, last: 8 }]]));
});

test('many calculations make one reading; none once all is finished', () => {
  let now = unfinishedCells(busy);
  const renew = jest.fn();
  const late = watchLateResults(() => now, renew);
  for (let i = 0; i < 50; i += 1) late.calculated();
  jest.runAllTimers();
  expect(renew).toHaveBeenCalledTimes(1);
  now = null;
  late.calculated();
  jest.runAllTimers();
  expect(renew).toHaveBeenCalledTimes(1);
});

test('cells that never get finished are not read for ever; others are again', () => {
  let now = unfinishedCells(busy);
  const renew = jest.fn();
  const late = watchLateResults(() => now, renew);
  const calculate = (times: number) => {
    for (let i = 0; i < times; i += 1) {
      late.calculated();
      jest.runAllTimers();
    }
  };
  calculate(50);
  const most = renew.mock.calls.length;
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(20);
  now = unfinishedCells(write(busy, 'スペック', { J6: '#BUSY!' }));
  calculate(1);
  expect(renew).toHaveBeenCalledTimes(most + 1);
});

test('nothing is read after stopping', () => {
  const renew = jest.fn();
  const late = watchLateResults(() => unfinishedCells(busy), renew);
  late.calculated();
  late.stop();
  jest.runAllTimers();
  expect(renew).not.toHaveBeenCalled();
});
