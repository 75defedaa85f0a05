import { LANGUAGES } from '../../../../src/core/model/language';
import { assessCase } from '../../../../src/core/rules/assessment/assessCase';
import {
  advisoryEvidence,
  withEvidence,
  type CaseAdvisories,
} from '../../../../src/core/rules/lifecycle/advisoryEvidence';
import { ADVISORY_ITEMS, openAdvisory } from '../../../../src/core/rules/lifecycle/openEvidence';
import { reading } from '../../../arbitraries/readings';

const FACTS: CaseAdvisories = {
  on: '2026-11-30',
  advisories: 35,
  newest: '2026-11-28',
  isCompared: true,
  affected: 2,
  check: 1,
  closed: 1,
  open: [
    { advisory: 'ICSA-24-109-01', due: '2026-12-07' },
    { advisory: 'X (2)', due: null },
  ],
};
const [COLLECTED, ACTED_ON] = ADVISORY_ITEMS;

test('evidence has the day, the number read and the number that concern the device', () => {
  expect(advisoryEvidence(COLLECTED, FACTS, 'ja')).toBe(
    '脆弱性情報の照合：2026-11-30、読んだ情報 35件（最新 2026-11-28）。これまでの照合で、この機器に該当 2件、要確認 1件。',
  );
  expect(advisoryEvidence(ACTED_ON, FACTS, 'ja')).toBe(
    '脆弱性への対応（2026-11-30）：対応が必要 2件、判断済み 1件。次の期限 2026-12-07（ICSA-24-109-01）。',
  );
});

test('a device that could not be compared is not said to be unaffected', () => {
  for (const language of LANGUAGES) {
    expect(advisoryEvidence(COLLECTED, { ...FACTS, isCompared: false }, language)).not.toMatch(/該当|affect/);
    expect(advisoryEvidence(COLLECTED, { ...FACTS, isCompared: null }, language)).toMatch(
      /分かりません|not known/,
    );
  }
});

test.each(LANGUAGES)(
  'taken over again, a line takes the place of the earlier one; what people wrote stays (%s)',
  (language) => {
    const variants = [
      FACTS,
      { ...FACTS, isCompared: false },
      { ...FACTS, isCompared: null, newest: null },
      { ...FACTS, open: [] },
      { ...FACTS, open: [{ advisory: 'a\nb [c]', due: null }] },
    ];
    for (const item of ADVISORY_ITEMS)
      for (const before of variants)
        for (const after of variants) {
          const line = advisoryEvidence(item, after, language);
          const typed = `議事録 5 頁\n${advisoryEvidence(item, before, language)}`;
          expect(withEvidence(typed, line)).toBe(`議事録 5 頁\n${line}`);
          expect(withEvidence(withEvidence(typed, line), line)).toBe(withEvidence(typed, line));
        }
  },
);

test.each(LANGUAGES)('the next due date is read back, whatever stands beside it (%s)', (language) => {
  const line = advisoryEvidence(ACTED_ON, FACTS, language);
  expect(openAdvisory(`議事録\r\n${line}`)).toEqual({ advisory: 'ICSA-24-109-01', due: '2026-12-07' });
  expect(openAdvisory(advisoryEvidence(ACTED_ON, { ...FACTS, open: [] }, language))).toBeNull();
  expect(openAdvisory('次の期限 2026-12-07')).toBeNull();
});

test.each([
  ['2026-12-07', 0],
  ['2026-12-08', 1],
  [null, 0],
])('on %s, an overdue advisory makes %s findings', (asOf, count) => {
  const evidence = advisoryEvidence(ACTED_ON, FACTS, 'ja');
  const source = reading({ asOf }, { [ACTED_ON]: { answer: '維持', evidence } });
  const found = assessCase(source).findings.filter(({ code }) => code === 'ADVISORY_OVERDUE');
  expect(found).toHaveLength(count);
  for (const { itemId, values } of found)
    expect([itemId, values]).toEqual([ACTED_ON, { due: '2026-12-07', value: 'ICSA-24-109-01' }]);
});
