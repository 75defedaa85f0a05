import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTATIONS } from '../../tools/mutate/mutations.mjs';

const root = join(__dirname, '../..');

test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
  '%s still is a mistake in its file, made once',
  (_name, { file, from, to }) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  },
);

test('each has a name of its own', () => {
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
});
