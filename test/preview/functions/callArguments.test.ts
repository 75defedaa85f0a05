import { BUSY, callArguments, hasError, isBusy } from '../../../src/preview/functions/callArguments';
import {
  readMetadata,
  type CustomFunction,
  type FunctionParameter,
} from '../../../src/preview/functions/metadata';

const custom = (...parameters: FunctionParameter[]): CustomFunction => ({ id: 'F', name: 'F', parameters });
const scalar: FunctionParameter = { name: 's' };
const matrix: FunctionParameter = { name: 'm', dimensionality: 'matrix' };

describe('arguments of a custom function', () => {
  it.each([
    ['one value', [scalar], ['高'], ['高']],
    ['one cell', [scalar], [[['高']]], ['高']],
    [
      'a range',
      [matrix],
      [
        [
          ['a', 1],
          [true, 'b'],
        ],
      ],
      [
        [
          ['a', 1],
          [true, 'b'],
        ],
      ],
    ],
    ['one value where a range is expected', [matrix], ['a'], [[['a']]]],
    ['left out', [scalar, scalar], ['a'], ['a', null]],
  ])('%s', (_name, parameters, given, expected) => {
    expect(callArguments(custom(...parameters), given, 'desktop')).toEqual(expected);
  });

  it('a blank cell is 0 on the desktop and null on the web (office-js #4702)', () => {
    expect(callArguments(custom(scalar, matrix), [null, [[null, 'x']]], 'desktop')).toEqual([0, [[0, 'x']]]);
    expect(callArguments(custom(scalar, matrix), [null, [[null, 'x']]], 'web')).toEqual([
      null,
      [[null, 'x']],
    ]);
  });

  it('a range where one value is expected cannot be passed', () => {
    expect(callArguments(custom(scalar), [[['a', 'b']]], 'web')).toBeUndefined();
  });

  it('finds busy and failed cells, alone and inside ranges', () => {
    expect([isBusy([BUSY]), isBusy([[['x', BUSY]]]), isBusy(['x', [['y']]])]).toEqual([true, true, false]);
    expect([hasError(['#N/A']), hasError([[['#VALUE!']]]), hasError(['#5 pump', '#BUSY'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('metadata', () => {
  it('reads functions and fills in missing parameters', () => {
    expect(readMetadata({ functions: [{ id: 'A', name: 'A' }] })).toEqual([
      { id: 'A', name: 'A', parameters: [] },
    ]);
  });

  it.each([[null], [{}], [{ functions: {} }], [{ functions: [{ id: 'A' }] }], [{ functions: ['A'] }]])(
    'refuses %j',
    (json) => {
      expect(() => readMetadata(json)).toThrow('functions.json');
    },
  );
});
