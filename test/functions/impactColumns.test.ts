import { impact } from '../../src/functions/impact';
import { isFunctionError } from '../../src/functions/errors';

/** Columns take a fast path of their own; it must answer what single cells do. */
const uses = [['制御'], ['蓄積'], [''], ['掃除'], ['Storage'], [0]];
const words = (spill: readonly (readonly unknown[])[]) =>
  spill.map(([cell]) => (isFunctionError(cell) ? '#VALUE!' : cell));

test('a column of uses with one use case', () => {
  expect(words(impact(uses, '本番利用'))).toEqual(['高', '中', '未判定', '#VALUE!', 'Medium', '未判定']);
});

test('a column of uses with a floor below which nothing falls', () => {
  const column = uses.map(() => ['検証利用']);
  expect(words(impact(uses, column, undefined, '中'))).toEqual([
    '中',
    '中',
    '未判定',
    '#VALUE!',
    'Medium',
    '未判定',
  ]);
});

test('a wrong floor spoils the rows that have a level, and names the allowed words', () => {
  const spill = impact([['制御'], ['']], [['本番利用'], ['本番利用']], undefined, '最高');
  const [[first]] = spill as [[unknown]];
  expect(isFunctionError(first)).toBe(true);
  expect((first as { message: string }).message).toContain('「高」「中」「低」');
});
