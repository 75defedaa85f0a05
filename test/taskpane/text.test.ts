import { format } from '../../src/core/text/text';
import { errorText } from '../../src/taskpane/text/errorText';
import { paneText } from '../../src/taskpane/text/paneText';
import { FINDINGS_WORDS } from '../../src/taskpane/views/findings/findingsWords';
import { GUIDE_WORDS } from '../../src/taskpane/views/guide/guideWords';
import { POLICY_WORDS } from '../../src/taskpane/views/policy/policyWords';
import { LIFE_WORDS } from '../../src/taskpane/views/life/lifeWords';
import { REVIEW_WORDS } from '../../src/taskpane/views/review/reviewWords';
import { SEAL_STATUS_WORDS } from '../../src/taskpane/views/review/sealWords';
import { SEND_WORDS } from '../../src/taskpane/views/send/sendWords';
import { ELSEWHERE_WORDS } from '../../src/taskpane/views/shell/elsewhereWords';
import { VENDOR_WORDS } from '../../src/taskpane/views/vendor/vendorWords';
import { WorkbookError } from '../../src/workbook/port';

/** Every text by its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

/** Those of the pane, and those that travel with a view. */
const wordsIn = (language: 'ja' | 'en') => ({
  pane: paneText(language),
  findings: FINDINGS_WORDS[language],
  guide: GUIDE_WORDS[language],
  policy: POLICY_WORDS[language],
  life: LIFE_WORDS[language],
  review: REVIEW_WORDS[language],
  seal: SEAL_STATUS_WORDS[language],
  send: SEND_WORDS[language],
  vendor: VENDOR_WORDS[language],
  elsewhere: ELSEWHERE_WORDS[language],
});

const [ja, en] = [texts(wordsIn('ja')), texts(wordsIn('en'))];
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
      ([path, text]) => path !== 'pane.languageSwitch' && !/^\{|^CC$/.test(text) && !isJapanese.test(text),
    ),
  ).toEqual([]);
  expect(en.filter(([path, text]) => path !== 'pane.languageSwitch' && isJapanese.test(text))).toEqual([]);
});

test('values are data', () => {
  expect(format('{a} and {b}', { a: '{b}', b: 2 })).toBe('{b} and 2');
});

test('what could not be put back is named; other failures need no details', () => {
  for (const language of ['ja', 'en'] as const) {
    const { errors } = paneText(language);
    expect(errorText(new WorkbookError('HALF_DONE', 'check: 表紙!C5'), errors)).toBe(
      `${errors.HALF_DONE} check: 表紙!C5`,
    );
    expect(errorText(new WorkbookError('HOST_BUSY', 'x'), errors)).toBe(errors.HOST_BUSY);
  }
});
