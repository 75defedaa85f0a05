import type { EventEntry } from '../../../src/preview/excel/eventHub';
import { FunctionCalls } from '../../../src/preview/functions/functionCalls';
import type { CustomFunction } from '../../../src/preview/functions/metadata';
import type { CalledFrom } from '../../../src/preview/grid/formulas/calledFrom';

const TICK: CustomFunction = {
  id: 'TICK',
  name: 'TICK',
  options: { stream: true },
  parameters: [{ name: 'a' }],
};
const SLOW: CustomFunction = {
  id: 'SLOW',
  name: 'SLOW',
  options: { cancelable: true },
  parameters: [{ name: 'a' }],
};
const at = (row: number): CalledFrom => ({ unitId: 'book', sheetId: 'sheet', row, column: 0 });

/** Calls whose cells hold the formula or not, as the test says. */
function started(): {
  calls: FunctionCalls;
  messages: () => unknown[];
  recalculated: () => (readonly CalledFrom[] | null)[];
  formulas: Set<number>;
} {
  const sent: EventEntry[] = [];
  const asked: (readonly CalledFrom[] | null)[] = [];
  const formulas = new Set<number>();
  const calls = new FunctionCalls({
    host: 'desktop',
    send: (entries) => void sent.push(...entries),
    recalculate: (cells) => void asked.push(cells),
    soon: (task) => task(),
    stillCalls: ({ row }) => formulas.has(row),
  });
  calls.start();
  const messages = (): unknown[] =>
    sent.splice(0).map(([, type, , json]) => [type, JSON.parse(json) as unknown]);
  return { calls, messages, recalculated: () => asked, formulas };
}

describe('calls that belong to a cell', () => {
  test('each cell has a call of its own, flagged as what it is', () => {
    const { calls, messages } = started();
    expect(calls.valueOf(TICK, [1], at(0))).toBe('#BUSY!');
    expect(calls.valueOf(TICK, [1], at(1))).toBe('#BUSY!');
    expect(calls.valueOf(SLOW, [1], at(2))).toBe('#BUSY!');
    expect(messages()).toEqual([
      [1000, [1, 'TICK', [1], null, 2, null]],
      [1000, [2, 'TICK', [1], null, 2, null]],
      [1000, [3, 'SLOW', [1], null, 1, null]],
    ]);
    expect(calls.pending).toBe(3);
  });

  test('every result of a stream calculates its cell again', () => {
    const { calls, recalculated, formulas } = started();
    formulas.add(0);
    calls.valueOf(TICK, [1], at(0));
    calls.receive([[1, true, 5]]);
    expect([calls.valueOf(TICK, [1], at(0)), calls.pending]).toEqual([5, 0]);
    calls.receive([[1, true, 6]]);
    expect(calls.valueOf(TICK, [1], at(0))).toBe(6);
    expect(recalculated()).toEqual([[at(0)], [at(0)]]);
  });

  test('other arguments cancel the call before; so does the loss of the formula', () => {
    const { calls, messages, formulas } = started();
    formulas.add(0);
    calls.valueOf(TICK, [1], at(0));
    calls.calculationEnded();
    calls.valueOf(TICK, [2], at(0));
    calls.calculationEnded();
    expect(messages().at(-1)).toEqual([1001, { invocationId: 1 }]);
    calls.calculationEnded();
    expect(messages()).toEqual([]);
    formulas.delete(0);
    calls.calculationEnded();
    expect(messages()).toEqual([[1001, { invocationId: 2 }]]);
    expect(calls.pending).toBe(0);
  });

  test('a call that has ended needs no cancelling, and a late result of a cancelled one changes nothing', () => {
    const { calls, messages, recalculated } = started();
    calls.valueOf(SLOW, [1], at(0));
    calls.receive([[1, true, 'done']]);
    calls.valueOf(SLOW, [2], at(1));
    messages();
    calls.calculationEnded();
    calls.calculationEnded();
    expect(messages()).toEqual([[1001, { invocationId: 2 }]]);
    calls.receive([[2, true, 'late']]);
    expect(recalculated()).toEqual([[at(0)]]);
  });
});
