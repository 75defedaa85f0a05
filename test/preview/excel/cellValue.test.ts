import type { ApiError } from '../../../src/preview/protocol/apiError';
import { cellValue, cellWrite, MAX_CELL_TEXT } from '../../../src/preview/excel/cellValue';
import { commonValue, fitToArea } from '../../../src/preview/excel/matrix';

/** An error with these members; jest's own matcher is untyped. */
const matching = (members: Partial<ApiError>): Error => expect.objectContaining(members) as Error;

describe('reading a cell', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [{}, ''],
    [{ v: null }, ''],
    [{ v: 'x' }, 'x'],
    [{ v: 12, t: 2 }, 12],
    [{ v: '12', t: 2 }, 12],
    [{ v: '12', t: 1 }, '12'],
    [{ v: 1, t: 3 }, true],
    [{ v: 0, t: 3 }, false],
    [{ v: '#N/A', t: 1 }, '#N/A'],
    [{ p: { body: { dataStream: 'line\rtwo\r\n' } } }, 'line\ntwo'],
  ])('%j reads as %j', (cell, expected) => {
    expect(cellValue(cell as Parameters<typeof cellValue>[0])).toBe(expected);
  });
});

describe('writing a cell', () => {
  it.each([
    ['x', { v: 'x', t: 1, f: null }],
    ['12', { v: 12, t: 2, f: null }],
    [' -1.5e3 ', { v: -1500, t: 2, f: null }],
    ["'12", { v: '12', t: 1, f: null }],
    ['true', { v: 1, t: 3, f: null }],
    [12, { v: 12, t: 2, f: null }],
    [false, { v: 0, t: 3, f: null }],
    ['=A1', { v: null, f: '=A1' }],
    ['=', { v: '=', t: 1, f: null }],
    ['', { v: null, f: null, p: null }],
    ['1-2', { t: 2 }],
    ['高', { v: '高', t: 1 }],
  ])('%j', (value, expected) => {
    expect(cellWrite(value, 'Range.values')).toMatchObject(expected);
  });

  it('null leaves the cell alone', () => {
    expect(cellWrite(null, '')).toBeUndefined();
    expect(cellWrite(undefined, '')).toBeUndefined();
  });

  it('takes the longest text and refuses one more', () => {
    expect(cellWrite('x'.repeat(MAX_CELL_TEXT), '')).toMatchObject({ t: 1 });
    expect(() => cellWrite('x'.repeat(MAX_CELL_TEXT + 1), 'Range.values')).toThrow(
      matching({ code: 'InvalidArgument', location: 'Range.values' }),
    );
  });

  it('refuses what is no value', () => {
    expect(() => cellWrite({ type: 'Entity' }, '')).toThrow(matching({ code: 'InvalidArgument' }));
  });
});

describe('shape', () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };

  it('one value fills the area', () => {
    expect(fitToArea(7, area, '')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([[[[1, 2]]], [[[1, 2], [3]]], [[[1, 2], 3]], [[]], [[1, 2]]])('%j does not fit', (value) => {
    expect(() => fitToArea(value, area, 'Range.values')).toThrow(
      matching({ code: 'InvalidArgument', location: 'Range.values' }),
    );
  });

  it('an array of the right shape is taken as it is', () => {
    expect(
      fitToArea(
        [
          [1, null],
          ['', 'x'],
        ],
        area,
        '',
      ),
    ).toEqual([
      [1, null],
      ['', 'x'],
    ]);
  });

  it.each([
    [[['a', 'a']], 'a'],
    [[['a'], ['b']], null],
    [[[true]], true],
    [[[null, null]], null],
  ])('the common value of %j is %j', (values, expected) => {
    expect(commonValue<unknown>(values)).toBe(expected);
  });
});
