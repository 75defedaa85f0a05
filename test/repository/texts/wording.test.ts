import { documentOf } from '../../../src/core/guide/sources';
import { DOCUMENT_KEYS } from '../../../src/core/guide/documents';
import { copiedRunFinder, filterOf } from './copiedRuns';
import guideWindows from './guideWindows.json';
import { productTexts } from './productTexts';

const TEXTS = productTexts();

/** Everyday paraphrases of technical terms, and what to write instead. */
const PARAPHRASES: readonly (readonly [RegExp, string])[] = [
  [/弱点/, '脆弱性'],
  [/当方/, '本ツール'],
  [/持ち主/, 'オーナー'],
  [/出来事/, 'イベント'],
  [/(?<!ウイルス|ドキュメント)検査(?![室日者年])/, '検証'],
  [/入口|(?<=[用のな])口を|(?<=の)穴/, 'ポート、侵入経路'],
  [/要りま|要らな|(?<!必)要る/, '必要'],
  [/幽霊|勝手に|箱から|チェック値|前段の/, '台帳にない、許可なく、出荷時の設定、ハッシュ値、上位の'],
  [/機器の一生|今の様式/, 'ライフサイクル、テンプレート'],
  [/よってください/, '従ってください'],
  [/(?<!「|評価)表の影響度.|(?<!品)表そのもの/, 'マトリックス'],
];

/** English that no native editor would write on a screen. */
const TRANSLATED: readonly RegExp[] = [
  /\bdoors?\b/,
  /\bstands? in\b/,
  /\bawaits HQ\b/,
  /under attendance/,
  /As it is no approval/,
  /\btaken over\b/,
  /\banew\b/,
  /the submission before/,
  /Somebody else/,
  /put(ting)? .{0,20}\bright\b/,
  /As far as it goes/,
];

/** Internal numbers of rules and conditions, and names that programs use among themselves. */
const CODES =
  /(?<![A-Za-z0-9.-])[CLRDXWT][0-9]{1,2}(?![A-Za-z0-9%])|S1\.1-\d\d|BCP-\d|==|[A-Z]{3,}_[A-Z_]{3,}/;
/** Files that hold nothing but what people read. */
const SCREEN = /(^|[./])(ja|en)\.json$|guidance\/|sheets\/(?!formulas).*[Ww]ords\.ts$|\.html$/;

test('there are texts to look at', () => {
  expect(TEXTS.length).toBeGreaterThan(3000);
});

test.each(PARAPHRASES)('no text says %s for %s', (paraphrase) => {
  expect(TEXTS.filter(({ text }) => paraphrase.test(text))).toEqual([]);
});

test.each(TRANSLATED)('no text has %s', (phrase) => {
  const inEnglish = TEXTS.filter(
    ({ file, text }) => !/[ぁ-ん]/.test(text) && /json$|html$|[Ww]ords\.ts$/.test(file),
  );
  expect(inEnglish.length).toBeGreaterThan(1000);
  expect(inEnglish.filter(({ text }) => phrase.test(text))).toEqual([]);
});

test('no text shows a code but item ids', () => {
  const shown = TEXTS.filter(({ file, text }) => SCREEN.test(file) && /\s|[ぁ-ん]/.test(text));
  expect(shown.length).toBeGreaterThan(2000);
  expect(shown.filter(({ text }) => CODES.test(text))).toEqual([]);
});

/** Titles are names and may be said. */
const TITLES = DOCUMENT_KEYS.flatMap((key) => {
  const entry = documentOf(key);
  return entry === null ? [] : [entry.title, entry.publisher];
});
/** A run of letters as long as this is no chance, and longer than the guide's own terms. */
const COPIED = 18;

test('no sentence is copied from the guide', () => {
  const copiedRun = copiedRunFinder(guideWindows);
  const withoutTitles = (text: string) => TITLES.reduce((rest, title) => rest.replaceAll(title, ' '), text);
  const japanese = TEXTS.filter(({ text }) => text.length >= COPIED && /[ぁ-ん]/.test(text));
  expect(japanese.length).toBeGreaterThan(1000);
  const copied = japanese
    .map(({ file, text }) => ({ file, run: copiedRun(withoutTitles(text)) }))
    .filter(({ run }) => run.length >= COPIED);
  expect(copied).toEqual([]);
});

test('a copied sentence is found whatever stands around it and however it is broken', () => {
  const sentence = '媒体は、抹消の方法を決めてから、検証の担当者へ渡します。';
  const copiedRun = copiedRunFinder(filterOf(`はじめに。${sentence}おわりに。`));
  expect(
    copiedRun('つぎに、媒体は抹消の\n方法を決めてから検証の担当者へ渡します').length,
  ).toBeGreaterThanOrEqual(24);
  expect(copiedRun('機器は、用途と利用ケースを表紙に記入してから相談してください。')).toBe('');
});
