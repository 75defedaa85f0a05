import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, topicsOf } from '../../../../src/core/guide/background/topics';
import { LANGUAGES, type Language } from '../../../../src/core/model/language';
import { SHEET_KEYS } from '../../../../src/core/model/terms';
import { caseTemplate } from '../../../../src/core/sheets/caseTemplate';

const POLICY = join(__dirname, '../../../../src/core/guide/policy');
/** Files whose texts are knowledge and no words of a rule. */
const FILES = readdirSync(POLICY).filter((file) =>
  /-notes\.json$|^(people|certificate|self-declaration)\.json$/.test(file),
);

type Texts = Readonly<Record<Language, string>>;

const isTexts = (value: object): value is Texts =>
  LANGUAGES.every((language) => typeof (value as Partial<Texts>)[language] === 'string');

/** Every text in two languages, at any depth. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isTexts(value) ? [value] : []), ...Object.values(value).flatMap(textsIn)];
}

/** Everything that a case, or the guide's background in the pane, shows in a language. */
function shownIn(language: Language): string {
  const cells = caseTemplate('PA', language).sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''))),
  );
  const lines = TOPICS.flatMap(({ lines: all }) =>
    all.flatMap(({ term, text }) => [term?.[language] ?? '', text[language]]),
  );
  return [...cells, ...lines].join('\n');
}

test('there is knowledge to look for', () => {
  expect(FILES.length).toBe(9);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const shown = shownIn(language);
  test.each(FILES)('every text of %s reaches a sheet or the pane', (file) => {
    const texts = textsIn(JSON.parse(readFileSync(join(POLICY, file), 'utf8')));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.map((text) => text[language]).filter((text) => !shown.includes(text))).toEqual([]);
  });
});

test.each(SHEET_KEYS)('%s has a background of its own', (sheet) => {
  const topics = topicsOf(sheet);
  expect(topics.length).toBeGreaterThan(3);
  expect(topics.length).toBeLessThan(TOPICS.length);
});

test('without a sheet every topic is shown', () => {
  expect(topicsOf(null)).toEqual(TOPICS);
});
