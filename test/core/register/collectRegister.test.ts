import fc from '../../seeded';
import { collectRegister, knownCase } from '../../../src/core/register/collectRegister';
import { anyRows, ROW } from './registerRows';

test.each([
  ['another case', { ...ROW, caseId: 'C-2', source: 'c2.xlsx' }, { added: 2 }, null],
  [
    'the same once more',
    { ...ROW, source: 'copy.xlsx', readOn: '2026-11-24' },
    { added: 1, unchanged: 1 },
    null,
  ],
  ['a newer one', { ...ROW, assessedOn: '2026-12-01', verdict: 'pass' }, { added: 1, updated: 1 }, null],
  [
    'an older one',
    { ...ROW, assessedOn: '2026-01-01', source: 'old.xlsx' },
    { added: 1, rejected: 1 },
    'OLDER',
  ],
  ['without a number', { ...ROW, caseId: ' ' }, { added: 1, rejected: 1 }, 'NO_CASE_NUMBER'],
  [
    'the number of another device',
    { ...ROW, device: 'PLC', source: 'x.xlsx' },
    { added: 1, rejected: 1 },
    'ANOTHER_DEVICE',
  ],
  [
    'the number in full width',
    { ...ROW, caseId: 'Ｃ－１', source: 'w.xlsx' },
    { added: 1, updated: 1 },
    null,
  ],
] as const)('%s', (_what, second, counts, reason) => {
  const register = collectRegister();
  register.add(ROW);
  register.add(second);
  expect(register.counts()).toEqual({ read: 2, updated: 0, unchanged: 0, rejected: 0, ...counts });
  expect(register.rejections().map((rejection) => rejection.reason)).toEqual(reason === null ? [] : [reason]);
});

test('who was preferred stands beside the reason', () => {
  const register = collectRegister([knownCase(ROW)]);
  register.add({ ...ROW, site: '工場B', source: 'other.xlsx' });
  register.reject('broken.xlsx', 'truncated');
  const other = { ...ROW, site: '工場B', source: 'other.xlsx' };
  expect(register.rejections()).toEqual([
    { source: 'other.xlsx', reason: 'ANOTHER_DEVICE', inFavourOf: 'c1.xlsx', row: other },
    { source: 'broken.xlsx', reason: 'truncated', inFavourOf: null },
  ]);
  expect(register.changes()).toEqual([]);
});

test('a conflict is overruled by people, what cannot be read is not', () => {
  const register = collectRegister([knownCase(ROW)]);
  const older = { ...ROW, assessedOn: '2026-01-01', source: 'old.xlsx' };
  register.add(older);
  register.reject('broken.xlsx', 'truncated');
  for (const rejection of register.rejections()) register.overrule(rejection);
  expect(register.changes()).toEqual([older]);
  expect(register.replacements()).toEqual([{ caseId: 'C-1', source: 'old.xlsx', replaced: 'c1.xlsx' }]);
  expect(register.counts()).toEqual({ read: 2, added: 0, updated: 1, unchanged: 0, rejected: 1 });
});

test('counts add up, and handing everything in again changes nothing', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(5), (rows, broken) => {
      const register = collectRegister();
      for (const row of rows) register.add(row);
      for (let index = 0; index < broken; index += 1) register.reject(`b${index}`, 'damaged');
      const before = register.rows();
      for (const row of rows) register.add(row);
      const { read, added, updated, unchanged, rejected } = register.counts();
      expect(read).toBe(2 * rows.length + broken);
      expect(added + updated + unchanged + rejected).toBe(read);
      expect(register.rows()).toEqual(before);
      expect(new Set(before.map(({ caseId }) => caseId)).size).toBe(before.length);
    }),
  );
});
