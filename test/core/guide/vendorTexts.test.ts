import { ITEMS } from '../../../src/core/guide/catalogue';
import { VENDOR_TEXTS } from '../../../src/core/guide/vendorTexts';
import { LANGUAGES } from '../../../src/core/model/language';
import { outcomeOf } from '../../../src/core/rules/answer/outcomeOf';
import { vendorTemplate } from '../../../src/core/sheets/vendor/vendorTemplate';

const ENTRIES = [...VENDOR_TEXTS].map(([id, text]) => ({ id, text, item: ITEMS.get(id)! }));

/** What only the customer can do: ask the vendor, keep its own side in order. */
const TO_CUSTOMER = {
  ja: /ベンダーに|ベンダーの回答|ベンダー回答書|自社|受け取って|調達部門/,
  en: /\b(ask|obtain)\b|the vendor\b|vendor reply|your side|purchasing/i,
} as const;
/** Longest question and answer hint in characters, for columns of 32 and 40. */
const LONGEST = { ja: { asked: 60, how: 170 }, en: { asked: 150, how: 360 } } as const;

test('every item that the vendor answers has its text', () => {
  expect(ENTRIES).toHaveLength(27);
});

describe.each(LANGUAGES)('questions to the vendor (%s)', (language) => {
  test('speak to the vendor', () => {
    const others = ENTRIES.filter(({ text }) =>
      [text.asked, text.how].some((part) => TO_CUSTOMER[language].test(part[language])),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('say when the answer is no, and name evidence', () => {
    const silent = ENTRIES.filter(({ item, text }) => {
      const no = item.answers.filter(({ key }) => outcomeOf(item, key) === 'ng');
      return !no.some((choice) => text.how[language].includes(choice[language]));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
    const example = { ja: '証拠の例：', en: 'Evidence: ' }[language];
    expect(ENTRIES.filter(({ text }) => !text.how[language].includes(example))).toEqual([]);
  });

  test('stay short', () => {
    const long = ENTRIES.filter(({ text }) =>
      (['asked', 'how'] as const).some((part) => text[part][language].length > LONGEST[language][part]),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('are what the workbook of the vendor asks', () => {
    const answers = vendorTemplate(language).sheets.find(({ key }) => key === 'vendorAnswers')!;
    const shown = JSON.stringify(answers.rows);
    expect(
      ENTRIES.filter(
        ({ text }) => !shown.includes(text.asked[language]) || !shown.includes(text.how[language]),
      ),
    ).toEqual([]);
  });
});
