import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every text file of the product stands beside its other language: `ja.json` and `en.json`, `x.ja.json` and `x.en.json`. */
const source = join(__dirname, '../../../src');
const japanese = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|[\\/.])ja\.json$/.test(file),
);
const english = (file: string): string => file.replace(/ja\.json$/, 'en.json');

/** Texts by their path: `states.incomplete`. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, entry]) => texts(entry, `${path}.${key}`));
}

const read = (file: string) => texts(JSON.parse(readFileSync(join(source, file), 'utf8')));
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** What stands between two texts or for no state at all may be nothing. */
const MAY_BE_EMPTY = /\.(join|none)$/;

/** A language is offered by its own name. */
const NAME_OF_LANGUAGE = '日本語';

/** Names that are the same in Japanese. */
const SAME_IN_JAPANESE: ReadonlySet<string> = new Set(['English', 'Excel', 'CC', 'null']);

const inJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('there are texts to look at', () => {
  expect(japanese.length).toBeGreaterThan(15);
});

describe.each(japanese)('%s', (file) => {
  const [ja, en] = [read(file), read(english(file))];

  test('says the same things in English', () => {
    expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
    const empty = [...ja, ...en].filter(([path, text]) => text.trim() === '' && !MAY_BE_EMPTY.test(path));
    expect(empty).toEqual([]);
  });

  test('fills in the same values in English', () => {
    const differing = ja.filter(([, text], index) => placeholders(text) !== placeholders(en[index]![1]));
    expect(differing).toEqual([]);
  });

  test('has Japanese in the Japanese, wherever it has words at all', () => {
    const own = ja.filter(
      ([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !SAME_IN_JAPANESE.has(text),
    );
    expect(own.filter(([, text]) => !inJapanese.test(text))).toEqual([]);
  });

  test('has no Japanese in the English but quotations', () => {
    const own = en.filter(([, text]) => text !== NAME_OF_LANGUAGE);
    expect(own.filter(([, text]) => inJapanese.test(text.replace(/「[^」]*」|\([^)]*\)/g, '')))).toEqual([]);
  });
});
