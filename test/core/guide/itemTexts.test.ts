import { CATALOGUE } from '../../../src/core/guide/catalogue';
import { GUIDANCE } from '../../../src/core/guide/guidance';
import type { CheckItem } from '../../../src/core/guide/item';
import { splitGuidance } from '../../../src/core/guide/splitGuidance';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import { SHEET_NAMES } from '../../../src/core/model/sheetNames';
import { outcomeOf } from '../../../src/core/rules/answer/outcomeOf';
import { LIFE_TEXT } from '../../../src/core/sheets/life/lifeWords';
import { SHEET_TEXT } from '../../../src/core/sheets/words';

/** Longest texts in characters: what two or three lines of the narrowest column take, and some air. */
const LONGEST = {
  requirement: { ja: 70, en: 170 },
  why: { ja: 60, en: 130 },
  guidance: { ja: 185, en: 440 },
} as const;

const howOf = (item: CheckItem, language: Language) => GUIDANCE.get(item.id)![language];
const idsOf = (items: readonly CheckItem[]) => items.map(({ id }) => id);

/** Answers that say "no", as the dropdown shows them. */
const noOf = (item: CheckItem, language: Language) =>
  item.answers.filter(({ key }) => outcomeOf(item, key) === 'ng').map((choice) => choice[language]);

/** Quotations: 「…」, or '…' that is no apostrophe. */
const QUOTED = { ja: /「([^」]+)」/g, en: /(?<!\w)'([^']+)'(?!\w)/g } as const;
const quoted = (text: string, language: Language) =>
  [...text.matchAll(QUOTED[language])].map(([, word]) => word!);

describe.each(LANGUAGES)('texts of the items (%s)', (language) => {
  const tooLong = (field: keyof typeof LONGEST, textOf: (item: CheckItem) => string) =>
    CATALOGUE.map((item) => [item.id, textOf(item).length] as const).filter(
      ([, length]) => length > LONGEST[field][language],
    );

  test('stay short enough to be read in a row', () => {
    expect(tooLong('requirement', (item) => item.requirement[language])).toEqual([]);
    expect(tooLong('why', (item) => item.why[language])).toEqual([]);
    expect(tooLong('guidance', (item) => howOf(item, language))).toEqual([]);
  });

  test('say when the answer is no', () => {
    const asked = CATALOGUE.filter(
      (item) => noOf(item, language).length > 0 && item.answerType !== 'signoff',
    );
    expect(asked.length).toBeGreaterThan(130);
    const silent = asked.filter(
      (item) => !noOf(item, language).some((word) => quoted(howOf(item, language), language).includes(word)),
    );
    expect(idsOf(silent)).toEqual([]);
  });

  test('ask one question or give one instruction', () => {
    const sentences = (text: string) => text.split(/[。?]|\. /).filter((part) => part.trim() !== '');
    const several = CATALOGUE.filter(({ requirement }) => sentences(requirement[language]).length > 2);
    expect(idsOf(several)).toEqual([]);
    const asked = CATALOGUE.filter(
      ({ requirement }) => (requirement[language].match(/ますか|ですか|ましたか|\?/g) ?? []).length > 1,
    );
    expect(idsOf(asked)).toEqual([]);
  });

  test('leave the levels to the policy that decides them', () => {
    const levels = /必須|推奨と|不要と|required|recommended|not needed/;
    expect(idsOf(CATALOGUE.filter(({ why }) => levels.test(why[language])))).toEqual([]);
  });

  test('give a reason in one sentence or two', () => {
    const end = { ja: /(ためです|ものです|確認します|であるため|です)。$/, en: /\.$/ } as const;
    expect(idsOf(CATALOGUE.filter(({ why }) => !end[language].test(why[language])))).toEqual([]);
  });

  test('quote only what a reader can find: sheets, headings, fields and answers', () => {
    const found = new Set<string>([
      ...Object.values(SHEET_NAMES).map((name) => name[language]),
      ...Object.values(SHEET_TEXT).flatMap((text) => ('ja' in text ? [text[language]] : [])),
      ...Object.values(LIFE_TEXT).map((text) => text[language]),
      ...CATALOGUE.flatMap((item) => item.answers.map((choice) => choice[language])),
      ...FIELDS[language],
      ...ORDINARY[language],
    ]);
    const lost = CATALOGUE.flatMap((item) =>
      quoted(howOf(item, language), language)
        .filter((word) => !found.has(word))
        .map((word) => `${item.id}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  test('point to a sheet by the name on its tab', () => {
    const tabs = new Set(Object.values(SHEET_NAMES).map((name) => name[language]));
    const pointer = { ja: /「([^」]+)」シート/g, en: /'([^']+)' sheet/g } as const;
    const named = CATALOGUE.flatMap((item) =>
      [...howOf(item, language).matchAll(pointer[language])].map(([, name]) => name!),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !tabs.has(name))).toEqual([]);
  });

  test('give examples of evidence where evidence is asked', () => {
    const without = CATALOGUE.filter(
      (item) => item.evidenceRequired && splitGuidance(howOf(item, language)).evidence.length === 0,
    );
    expect(idsOf(without)).toEqual([]);
  });
});

/** Columns of a check sheet that texts name. */
const FIELDS = { ja: ['期限', '備考'], en: [] } as const;

/** Words quoted for their own sake. */
const ORDINARY = {
  ja: ['admin/admin', 'なし', '適合予定', '申請中'],
  en: ['admin/admin', 'none', 'unknown', 'planned', 'applied for'],
} as const;
