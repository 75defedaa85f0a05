import { ITEMS } from '../../../../src/core/guide/catalogue';
import { shownAnswer, shownQuestion } from '../../../../src/core/rules/answer/shownRow';

/** A case in one language, read in the other. */

const row = { itemId: 'SPEC-COM-01', fields: { requirement: '以前の文' } };
const english = ITEMS.get('SPEC-COM-01')!.requirement.en;

test('a question is that of the workbook, and that of the catalogue in another language', () => {
  expect(shownQuestion(row, 'ja', 'ja')).toBe('以前の文');
  expect(shownQuestion(row, 'ja', 'en')).toBe(english);
  expect(shownQuestion({ ...row, itemId: 'OWN-01' }, 'ja', 'en')).toBe('以前の文');
});

test.each([
  ['SPEC-COM-01', '不適合', 'en', 'Does not conform (不適合)'],
  ['SPEC-COM-01', '不適合', 'ja', '不適合'],
  ['RISK-PA-USE-03', '検証利用', 'ja', '検証利用'],
  ['RISK-PA-USE-03', '検証利用（PoC）', 'en', 'Verification use (PoC) (検証利用（PoC）)'],
  ['SPEC-COM-01', 'たぶん', 'en', 'たぶん'],
  ['RISK-PA-USE-01', '制御、蓄積', 'en', 'Control, Storage (制御、蓄積)'],
  ['RISK-PA-DEV-02', '7 台', 'en', '7 台'],
  ['OWN-01', 'はい', 'en', 'はい'],
] as const)('%s: %s in %s', (itemId, text, language, shown) =>
  expect(shownAnswer(itemId, text, 'ja', language)).toBe(shown),
);
