import fc from '../../seeded';
import type { Advisory } from '../../../src/core/advisories/advisory';
import { readJson } from '../../../src/core/advisories/csaf/readJson';
import { compareAge, newestOf } from '../../../src/core/advisories/newest';
import { csaf } from './samples';

const of = (version: string, date: string, title = ''): Advisory =>
  readJson(JSON.stringify(csaf({ version, date, title }))).advisories[0]!;

test.each([
  ['10', '9'],
  ['1.0.10', '1.0.9'],
  ['2', '1.9'],
  ['1.0.0', '1.0.0-2'],
])('version %s is newer than %s, whatever the dates say', (newer, older) => {
  expect(compareAge(of(newer, '2026-01-01'), of(older, '2026-09-01'))).toBeGreaterThan(0);
});

test('where versions say nothing the later one is newer', () => {
  expect(compareAge(of('A', '2026-02-01T00:00:00Z'), of('B', '2026-01-31T23:59:00Z'))).toBeGreaterThan(0);
  expect(compareAge(of('', '2026-02-01T00:00:00+09:00'), of('', '2026-01-31T20:00:00Z'))).toBeLessThan(0);
});

test('the newest version counts, also a withdrawn one; order and repetition change nothing', () => {
  const versions = [
    of('1', '2026-01-01', 'One'),
    of('2', '2026-02-01', 'Two'),
    of('3', '2026-03-01', 'Withdrawn: Three'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...versions, ...versions], { minLength: 1 }), (some) => {
      const best = some.reduce((a, b) => (compareAge(b, a) > 0 ? b : a));
      expect(newestOf(some)).toEqual([best]);
    }),
  );
  expect(newestOf(versions)[0]?.isWithdrawn).toBe(true);
});

test('two documents that call themselves the same version both count, in one order', () => {
  const [one, other] = [of('1', '2026-01-01', 'One'), of('1', '2026-01-01', 'Other')];
  expect(newestOf([one, other])).toEqual(newestOf([other, one]));
  expect(newestOf([one, other, one])).toHaveLength(2);
});
