import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../../../src/core/guide/catalogue';
import { DEFAULT_POLICY } from '../../../src/core/guide/policy';
import { policyOf } from '../../../src/core/guide/policyChanges';
import { IMPACT_LEVELS, REQUIREMENT_LEVELS } from '../../../src/core/model/terms';
import { readPolicyFile } from '../../../src/core/policy/readPolicyFile';
import { isExemptible } from '../../../src/core/rules/requirement/isExemptible';
import { levelOf } from '../../../src/core/rules/requirement/requirementOf';

const text = readFileSync(
  join(__dirname, '../../../src/core/policy/shipped/recommended-policy.json'),
  'utf8',
);
const read = readPolicyFile(text);
const recommended = read.kind === 'policy' ? policyOf(read.file.changes) : DEFAULT_POLICY;

test('the recommended policy is a policy file', () => {
  expect(read).toMatchObject({ kind: 'policy', file: { format: 'iiot-company-policy/2' } });
});

test('it asks for no less than the default anywhere', () => {
  const items = [...ITEMS.values()];
  const milder = items.flatMap((item) =>
    IMPACT_LEVELS.filter((level) => {
      const [before, now] = [DEFAULT_POLICY, recommended].map((policy) =>
        REQUIREMENT_LEVELS.indexOf(levelOf(item, level, policy)),
      );
      const waivesMore = isExemptible(item, level, recommended) && !isExemptible(item, level, DEFAULT_POLICY);
      return now! > before! || waivesMore;
    }).map((level) => `${item.id} ${level}`),
  );
  expect(milder).toEqual([]);
});

test('a label waives nothing at high, and no protection of collected data anywhere', () => {
  const waived = (id: string) =>
    IMPACT_LEVELS.filter((level) => isExemptible(ITEMS.get(id)!, level, recommended));
  expect(waived('SPEC-COM-04')).toEqual([]);
  expect(waived('SPEC-DAT-01')).toEqual([]);
  expect(waived('SPEC-PWD-01')).toEqual(['low', 'mid']);
});

test('an item that no label can waive is refused where it is named', () => {
  const wrong = readPolicyFile(text.replace('"SPEC-COM-01"', '"SPEC-UPD-03"'));
  expect(wrong).toMatchObject({
    kind: 'refused',
    faults: [{ code: 'NOT_WAIVABLE', values: { value: 'SPEC-UPD-03' } }],
  });
});
