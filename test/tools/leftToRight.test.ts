import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as leftToRight from '../../tools/left-to-right.mjs';

const GRIFFEL = join(__dirname, '..', '..', 'node_modules', '@griffel', 'core', 'src');

test('has what Griffel takes of the package that it stands in for', () => {
  const files = readdirSync(GRIFFEL, { recursive: true, encoding: 'utf8' });
  const taken = files
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(GRIFFEL, name), 'utf8').matchAll(/import \{([^}]*)\} from 'rtl-css-js([^']*)'/g),
    ]);
  const names = taken.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  expect([...new Set(taken.map(([, , path]) => path))]).toEqual(['/core']);
  expect([...new Set(names)].sort()).toEqual(Object.keys(leftToRight).sort());
});

test('turns nothing round', () => {
  const style = { paddingLeft: '4px', ':hover': { left: 0 } };
  expect(leftToRight.convert(style)).toBe(style);
  expect(leftToRight.convertProperty('paddingLeft', '4px')).toEqual({ key: 'paddingLeft', value: '4px' });
});
