import fc from '../seeded';
import type { CellValue } from '../../src/core/model/reading';
import { CATALOGUE } from '../../src/core/guide/catalogue';

const WORDS = [
  ...new Set([
    ...CATALOGUE.flatMap((item) => item.answers.flatMap((choice) => [choice.ja, choice.en])),
    ...[
      '制御',
      '蓄積、制御',
      'Control, Storage',
      '本番利用',
      'Verification use',
      '高',
      'Mid',
      '低',
      'なし',
      'はい',
      'No',
    ],
    ...[
      '必須',
      'Recommended',
      '不要',
      '免除',
      '承認',
      '2027/2/1',
      '☆1',
      '未判定',
      '充足',
      '不備：証拠',
      '#REF!',
    ],
  ]),
];

/** Any text, among it the words that the sheets know, long ones and unpleasant ones. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'grapheme' }),
  fc.constant('x'.repeat(32_767)),
  fc.constantFrom('__proto__', 'constructor', '=1+1', ' ', '\u0000', '\ud800'),
);

/** Any value a cell may hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer({ min: 40_000, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#NAME?', '#BUSY!').map((error) => ({ error })),
);

/** Any argument of a custom function: a value, a range, an uneven one, an empty one. */
export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  anyCell,
  fc.constant(undefined),
  fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 4 }),
);
