import { textFormat } from '../../../src/preview/grid/textFormat';

test.each([
  ['"✓ "@', '充足', '✓ 充足'],
  ['@', 'a', 'a'],
  ['0.00;-0.00;0;"text: "@', 'a', 'text: a'],
  [String.raw`\!_)@*-`, 'a', '! a'],
  ['[Red]@" (x)"', 'a@b', 'a@b (x)'],
  ['0.00', 'a', undefined],
  ['"@"0', 'a', undefined],
])('%s shows %s as %s', (pattern, value, shown) => {
  expect(textFormat(pattern, value)).toBe(shown);
});
