import { GUIDANCE } from '../../../src/core/guide/guidance';
import { splitGuidance } from '../../../src/core/guide/splitGuidance';

test.each(['ja', 'en'] as const)('every text with examples gives them one by one (%s)', (language) => {
  const cut = [...GUIDANCE.values()].map((text) => splitGuidance(text[language]));
  expect(cut.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(150);
  expect(cut.filter(({ how }) => how === '' || /証拠の例|Evidence:/.test(how))).toEqual([]);
});

test('commas inside brackets divide nothing', () => {
  expect(splitGuidance('確かめます。証拠の例：一覧（表、図）、写し。')).toEqual({
    how: '確かめます。',
    evidence: ['一覧（表、図）', '写し'],
  });
  expect(splitGuidance('Look. Evidence: list (a, b), copy.')).toEqual({
    how: 'Look.',
    evidence: ['list (a, b)', 'copy'],
  });
  expect(splitGuidance('Look.')).toEqual({ how: 'Look.', evidence: [] });
});
