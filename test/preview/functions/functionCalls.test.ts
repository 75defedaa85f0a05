import type { EventEntry } from '../../../src/preview/excel/eventHub';
import { FunctionCalls } from '../../../src/preview/functions/functionCalls';
import { readCallResult } from '../../../src/preview/functions/callResult';
import type { CustomFunction } from '../../../src/preview/functions/metadata';

const IMPACT: CustomFunction = { id: 'IMPACT', name: 'IMPACT', parameters: [{ name: 'a' }] };

function started(): {
  calls: FunctionCalls;
  sent: EventEntry[][];
  recalculated: () => number;
  runSoon: () => void;
} {
  const sent: EventEntry[][] = [];
  const tasks: (() => void)[] = [];
  let recalculated = 0;
  const calls = new FunctionCalls({
    host: 'desktop',
    send: (entries) => void sent.push([...entries]),
    recalculate: () => void (recalculated += 1),
    soon: (task) => void tasks.push(task),
  });
  return {
    calls,
    sent,
    recalculated: () => recalculated,
    runSoon: () => tasks.splice(0).forEach((task) => task()),
  };
}

const invocation = (entry: EventEntry | undefined): unknown => entry && JSON.parse(entry[3]);

describe('FunctionCalls', () => {
  it('is busy at once, sends one batch, then knows the value', () => {
    const { calls, sent, recalculated, runSoon } = started();
    calls.start();
    expect([
      calls.valueOf(IMPACT, ['高']),
      calls.valueOf(IMPACT, ['低']),
      calls.valueOf(IMPACT, ['高']),
    ]).toEqual(['#BUSY!', '#BUSY!', '#BUSY!']);
    runSoon();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map((entry) => entry.slice(0, 2))).toEqual([
      [1, 1000],
      [1, 1000],
    ]);
    expect(sent[0]?.map(invocation)).toEqual([
      [1, 'IMPACT', ['高'], null, 0, null],
      [2, 'IMPACT', ['低'], null, 0, null],
    ]);
    calls.receive([
      [1, true, 'x'],
      [2, false, 'why', 7],
    ]);
    expect(recalculated()).toBe(1);
    expect([calls.valueOf(IMPACT, ['高']), calls.valueOf(IMPACT, ['低'])]).toEqual(['x', '#VALUE!']);
    expect(calls.messages()).toEqual({ 'IMPACT["低"]': 'why' });
    expect([calls.pending, calls.calls]).toEqual([0, 2]);
  });

  it('calculates again what passed on a call that is done, but not for ever', () => {
    const { calls, recalculated } = started();
    const calculate = (): void => {
      calls.valueOf(IMPACT, ['#BUSY!']); // also what a user may have typed
      calls.calculationEnded();
    };
    calls.valueOf(IMPACT, ['高']);
    calculate();
    expect(recalculated()).toBe(0); // a call is under way: its result will come
    calls.receive([[1, true, 'x']]);
    for (let run = 0; run < 10; run += 1) calculate();
    expect(recalculated()).toBe(1 + 3);
    calls.calculationEnded();
    expect(recalculated()).toBe(1 + 3);
  });

  it('waits for the runtime', () => {
    const { calls, sent, runSoon } = started();
    calls.valueOf(IMPACT, ['a']);
    runSoon();
    expect(sent).toEqual([]);
    calls.start();
    runSoon();
    expect(sent).toHaveLength(1);
  });

  it('does not call with what is busy or failed', () => {
    const { calls } = started();
    calls.start();
    expect(calls.valueOf(IMPACT, ['#BUSY!'])).toBe('#BUSY!');
    expect(calls.valueOf(IMPACT, ['#N/A'])).toBe('#VALUE!');
    expect(calls.valueOf(IMPACT, [[['a', 'b']]])).toBe('#VALUE!');
    expect(calls.pending).toBe(0);
  });

  it('ignores results nobody asked for', () => {
    const { calls } = started();
    calls.receive([[99, true, 'x'], 'rubbish', [1]]);
    expect(calls.valueOf(IMPACT, ['x'])).toBe('#BUSY!');
  });
});

describe('results', () => {
  it.each([
    [[1, true, '高'], '高'],
    [[1, true, null], 0],
    [
      [1, true, [['a', null], ['b']]],
      [
        ['a', 0],
        ['b', '#N/A'],
      ],
    ],
    [[1, true, []], '#CALC!'],
    [[1, true, 'x'.repeat(32_768)], '#VALUE!'],
    [[1, true, { type: 'Error', basicValue: '#N/A', message: 'm' }], '#N/A'],
    [[1, true, { strange: 1 }], '#VALUE!'],
    [[1, false, 'm', 1], '#N/A'],
    [[1, false, 'm', 5], '#DIV/0!'],
    [[1, false, '', 2], '#VALUE!'],
    [[1, false, '', 99], '#VALUE!'],
  ])('%j shows as %j', (result, outcome) => {
    expect(readCallResult(result)?.outcome).toEqual(outcome);
  });
});
