import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { checkGroups } from '../../../src/core/review/checkGroups';
import type { FileFacts } from '../../../src/core/review/fileFacts';
import { preSendCheck } from '../../../src/core/review/preSendCheck';
import { contradictingCase } from '../../review/contradictingCase';

const contradicting = contradictingCase();
const assessment = assessCase(contradicting);

const FACTS: FileFacts = {
  size: 100_000,
  metadata: [{ code: 'META_AUTHOR', value: '山田', removable: true }],
  overwritten: [],
};

test('the check answers one question after the other, and knows what the cleaning takes away', () => {
  const check = preSendCheck(contradicting, assessment, FACTS, []);
  const states = (hasFile: boolean, isCleaned: boolean) =>
    Object.fromEntries(checkGroups(check, hasFile, isCleaned).map(({ key, state }) => [key, state]));
  expect(states(true, true)).toEqual({
    // Maker, model, department and applicant are blank.
    identity: 'attention',
    impact: 'ok',
    answers: 'attention',
    contradictions: 'attention',
    errors: 'attention',
    formulas: 'ok',
    personal: 'removed',
    links: 'ok',
    size: 'ok',
    recipient: 'note',
  });
  expect(states(true, false).personal).toBe('attention');
  expect(states(false, true)).toMatchObject({ formulas: 'unknown', personal: 'unknown', size: 'unknown' });
  const errors = checkGroups(check, true, true).find(({ key }) => key === 'errors');
  expect(errors?.findings).toHaveLength(2);
});

test('every finding of the check belongs to one question', () => {
  const all = preSendCheck(
    { ...contradicting, cover: { ...contradicting.cover, uses: null } },
    assessCase({ ...contradicting, cover: { ...contradicting.cover, uses: null } }),
    {
      size: 99_000_000,
      metadata: (
        [
          'META_AUTHOR',
          'META_LAST_EDITOR',
          'META_ORGANISATION',
          'META_COMMENT_AUTHOR',
          'META_EXTERNAL_LINK',
          'META_LOCAL_PATH',
          'META_PRINTER',
          'META_PROPERTY',
          'META_LABEL',
          'META_THUMBNAIL',
        ] as const
      ).map((code) => ({ code, value: 'x', removable: true })),
      overwritten: [{ sheet: 'x', cell: 'A1' }],
    },
    ['not an address'],
  );
  const shown = checkGroups(all, true, false).flatMap(({ findings }) => findings);
  expect(shown).toHaveLength(all.findings.length);
  expect(new Set(shown)).toEqual(new Set(all.findings));
});
