import fc from '../../../seeded';
import { repeatedKey } from '../../../../src/core/advisories/csaf/repeatedKey';

test.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"b":1},"b":{"b":2,"c":[{"d":1,"d":1}]}}', 'd'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['[{"a":1},{"a":1}]', null],
  ['{"a":"\\"b\\":1,\\"b\\":2","b":["a","a"]}', null],
  ['{"a\\\\":1,"a":2}', null],
  ['"a"', null],
])('%s', (text, key) => {
  expect(repeatedKey(text)).toBe(key);
});

test('no text that a program writes repeats a key; one that is written twice does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, key) => {
      expect(repeatedKey(JSON.stringify(value))).toBeNull();
      const name = JSON.stringify(key);
      expect(repeatedKey(`{${name}:${JSON.stringify(value)},"x${key.length}y":[],${name}:1}`)).toBe(key);
    }),
  );
});
