import { readJson } from '../../../../src/core/advisories/csaf/readJson';
import { makersWith } from '../../../../src/core/advisories/maker/makers';
import { becauseText, missingText } from '../../../../src/core/advisories/match/becauseText';
import { matchDevices } from '../../../../src/core/advisories/match/matchDevices';
import en from '../../../../src/core/advisories/match/texts.en.json';
import ja from '../../../../src/core/advisories/match/texts.ja.json';
import faultsEn from '../../../../src/core/advisories/faults.en.json';
import faultsJa from '../../../../src/core/advisories/faults.ja.json';
import { ADVISORY_FAULTS } from '../../../../src/core/advisories/advisoryFault';
import { csaf, device, productTree } from '../samples';

const because = (given: object, own: ReturnType<typeof device>, language: 'ja' | 'en'): string => {
  const { advisories } = readJson(JSON.stringify(given));
  return becauseText(matchDevices(advisories, [own], makersWith()).pairs[0]!, own, language);
};

test('the reason names maker, model and version in both languages', () => {
  const given = csaf({ tree: productTree('Omron', [['CJ2M-CPU[][]', '<= 2.0']]) });
  const own = device('オムロン', 'CJ2M-CPU31', '2.1');
  expect(because(given, own, 'ja')).toBe(
    'メーカーは一致しています（Omron）。型式「CJ2M-CPU31」は「CJ2M-CPU[][]」に当てはまります。バージョン 2.1 は対象の範囲「<= 2.0」に入りません。',
  );
  expect(because(given, own, 'en')).toBe(
    'The maker is the same (Omron). The model “CJ2M-CPU31” matches “CJ2M-CPU[][]”. Version 2.1 is outside “<= 2.0”.',
  );
});

test('texts of others are shown as they are, cut where they fill pages', () => {
  const name = `{version} ${'x'.repeat(500)}`;
  const said = because(
    csaf({ tree: productTree('Omron', [[`CJ2M-CPU31 ${name}`, '*']]) }),
    device('Omron', 'CJ2M-CPU31'),
    'en',
  );
  expect(said).toContain('{version}');
  expect(said.length).toBeLessThan(600);
});

const keysOf = (value: object, at = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'object'
      ? keysOf(each as object, `${at}${key}.`)
      : [`${at}${key} ${(String(each).match(/\{\w+\}/g) ?? []).sort().join()}`],
  );

test('both languages say the same things', () => {
  expect(keysOf(en)).toEqual(keysOf(ja));
  expect(keysOf(faultsEn)).toEqual(keysOf(faultsJa));
  expect(Object.keys(faultsJa.faults).sort()).toEqual([...ADVISORY_FAULTS].sort());
  expect(missingText(['maker', 'model'], 'en')).toContain('model');
});
