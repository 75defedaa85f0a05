import { readArguments } from '../../tools/readArguments';

const read = (...args: string[]) => readArguments(args, ['en', 'write'], ['on', 'policy']);

test('paths in their order, options anywhere', () => {
  const found = read('a.xlsx', '--on', '2026-11-30', 'b.csv', '--en');
  expect(found?.paths).toEqual(['a.xlsx', 'b.csv']);
  expect([found?.has('en'), found?.has('write')]).toEqual([true, false]);
  expect([found?.valueOf('on'), found?.valueOf('policy')]).toEqual(['2026-11-30', undefined]);
});

test.each([
  ['an unknown option', ['a.xlsx', '--wirte']],
  ['an option without its value', ['a.xlsx', '--on']],
  ['another option in place of a value', ['a.xlsx', '--on', '--en']],
  ['a value for a flag', ['a.xlsx', '--write=yes']],
])('%s is a wrong call', (_what, args) => {
  expect(read(...args)).toBeNull();
});
