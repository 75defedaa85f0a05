import { DEFAULT_POLICY, type Policy } from '../../../src/core/guide/policy';
import { policyLines } from '../../../src/core/policy/policyLines';
import { simulatePolicy } from '../../../src/core/policy/simulatePolicy';
import { simulationLines } from '../../../src/core/policy/simulationLines';
import { answeredBook, readingOf } from '../../review/caseBook';

const { audit, disposal, mail, matrix } = DEFAULT_POLICY;

/** One setting of each kind is another one. */
const CHANGED: Policy = {
  ...DEFAULT_POLICY,
  matrix: { ...matrix, verification: { ...matrix.verification, storage: 'high' } },
  requiredAt: { ...DEFAULT_POLICY.requiredAt, 'SPEC-COM-01': { mid: '不要' } },
  audit: { ...audit, graceDays: 14 },
  disposal: { ...disposal, relaxations: { ...disposal.relaxations, X2: true } },
  mail: { ...mail, recipients: ['hq@example.com'] },
};

test('a policy differs by its settings, in words', () => {
  const lines = policyLines(DEFAULT_POLICY, CHANGED, 'ja');
  expect(lines.map(({ what, before, after }) => [what, before, after])).toEqual([
    ['検証利用×蓄積', '低', '高'],
    ['SPEC-COM-01（中）', '必須', '不要'],
    ['点検の猶予（日）', String(audit.graceDays), '14'],
    ['社内で再利用し本社が認めた媒体は、機密性「中」なら消去（Clear）でよい', 'いいえ', 'はい'],
    ['宛先', 'なし', 'hq@example.com'],
  ]);
  expect(policyLines(DEFAULT_POLICY, DEFAULT_POLICY, 'en')).toEqual([]);
});

test('what it does to a case: level, verdicts and items, in words', () => {
  const stricter: Policy = {
    ...DEFAULT_POLICY,
    matrix: { ...matrix, production: { ...matrix.production, storage: 'high' } },
    requiredAt: { ...DEFAULT_POLICY.requiredAt, 'SPEC-COM-01': { high: '不要' } },
  };
  const reading = readingOf(answeredBook());
  const lines = simulationLines(simulatePolicy(reading, DEFAULT_POLICY, stricter), 'ja');
  expect(lines[0]).toEqual({ text: '事業影響度：中 → 高', items: [] });
  const gone = lines.find(({ items }) => items.includes('SPEC-COM-01'));
  expect(gone).toEqual({ text: '不要になる項目：1 件', items: ['SPEC-COM-01'] });
});
