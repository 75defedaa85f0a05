import { paneText } from '../../src/taskpane/text/paneText';
import { fill } from '../../src/taskpane/text/fill';

/** Every text by its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

const [ja, en] = [texts(paneText('ja')), texts(paneText('en'))];
const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('both languages have the same texts, none of them blank', () => {
  expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
  expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('both languages name the same values', () => {
  const english = new Map(en);
  ja.forEach(([path, text]) => expect([path, values(text)]).toEqual([path, values(english.get(path) ?? '')]));
});

test('Japanese texts are Japanese and English texts are not', () => {
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
  expect(
    ja.filter(
      ([path, text]) => path !== 'languageSwitch' && !/^\{|^CC$/.test(text) && !isJapanese.test(text),
    ),
  ).toEqual([]);
  expect(en.filter(([path, text]) => path !== 'languageSwitch' && isJapanese.test(text))).toEqual([]);
});

test('values are data', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2');
});
