import {
  DIGITS_AND_HYPHENS,
  PUNCTUATION,
  SPACES,
  UNREADABLE,
} from '../../../../src/core/model/typed/characters';
import { isGiven } from '../../../../src/core/model/cell';
import { fold, isUnreadable, strip } from '../../../../src/core/model/typed/fold';
import { isNothing } from '../../../../src/core/model/typed/nothing';
import { spellingsOf } from '../../../../src/core/model/typed/spellings';
import { dateOfText } from '../../../../src/core/model/typed/writtenDate';
import { recognise, recogniseSeveral } from '../../../../src/core/model/vocabulary';
import { starLevelOf, USE_WORDS, YES_NO_WORDS } from '../../../../src/core/text/vocabularies';

const REPLACED = [...SPACES, ...DIGITS_AND_HYPHENS, ...PUNCTUATION];

describe('the closed list of characters', () => {
  test('has at most 60 single characters, each once, and none that is replaced a second time', () => {
    const from = REPLACED.map((entry) => entry.from);
    expect(from.length).toBeLessThanOrEqual(60);
    expect(new Set([...from, ...UNREADABLE]).size).toBe(from.length + UNREADABLE.length);
    expect(from.filter((character) => character.length !== 1)).toEqual([]);
    expect(REPLACED.filter(({ to }) => from.includes(to))).toEqual([]);
  });

  test.each(REPLACED)('$from is read as $to', ({ from, to }) => {
    expect(fold(`a${from}b`)).toBe(`a${to}b`);
  });

  test.each(UNREADABLE)('%j is not read', (character) => {
    expect(isUnreadable(`はい${character}`)).toBe(true);
  });
});

test.each([
  [' はい ', 'はい'],
  ['\u3000はい\u00a0', 'はい'],
  ['あ  \t い', 'あ い'],
  ['\u200b', ''],
])('strips %j to %j', (text, stripped) => {
  expect(strip(text)).toBe(stripped);
});

test.each([
  ['はい', 'yes'],
  ['ＹＥＳ', 'yes'],
  [' yes\u200b\n', 'yes'],
  ['いいえ', 'no'],
  ['いいえ。', null],
  ['?', null],
  ['*', null],
])('reads yes or no from %j: %s', (text, key) => {
  expect(recognise(YES_NO_WORDS, text)?.key ?? null).toBe(key);
});

test.each([
  ['制御', ['control']],
  ['制御、予測・分析', ['control', 'analysis']],
  ['予測／分析; 蓄積', ['analysis', 'storage']],
  ['予測・分析\n制御', ['control', 'analysis']],
  ['Control, ＳＴＯＲＡＧＥ', ['control', 'storage']],
  ['制御、その他', null],
  ['、', null],
])('reads the uses in %j', (text, keys) => {
  expect(recogniseSeveral(USE_WORDS, text)?.map(({ key }) => key) ?? null).toEqual(keys);
});

test.each([
  ['☆1', 1],
  ['★１', 1],
  ['*2', 2],
  ['３', 3],
  ['STAR-4', 4],
  ['ＳＴＡＲ－１', 1],
  ['レベル１', 1],
  ['ﾚﾍﾞﾙ2', 2],
  ['なし', 0],
  ['-', 0],
  ['*', null],
  ['☆☆', null],
  ['', null],
])('reads the level of the label in %j: %s', (text, level) => {
  expect(starLevelOf(text)).toBe(level);
});

test.each([
  ['2027-03-31', '2027-03-31'],
  ['2027.3.31', '2027-03-31'],
  ['2027/3/31', '2027-03-31'],
  ['２０２７／３／３１', '2027-03-31'],
  ['2027年3月31日', '2027-03-31'],
  ['2027年 3月 31日', '2027-03-31'],
  ['令和9年3月31日', '2027-03-31'],
  ['令和元年5月1日', '2019-05-01'],
  ['R9.3.31', '2027-03-31'],
  ['r9/3/31', '2027-03-31'],
  ['Ｒ９．３．３１', '2027-03-31'],
  ['2027/3/31 0:00', '2027-03-31'],
  ['2027-03-31T10:20:30', '2027-03-31'],
  ['2027/02/29', null],
  ['27/3/31', null],
  ['2027/3', null],
  ['2027/3/31 頃', null],
  ['2027/3/31 頃:', null],
  ['3/31/2027', null],
  ['20270331', null],
  ['来春', null],
])('reads the date in %j: %s', (text, date) => {
  expect(dateOfText(text)).toBe(date);
});

test.each([
  ['p.12', true],
  ['写真1', true],
  ['[picture]', true],
  [' ', false],
  ['\u200b', false],
  ['-', false],
  ['－', false],
  ['なし', false],
  ['該当なし', false],
  [0, false],
  [false, false],
  ['FALSE', false],
  [true, true],
  [12, true],
  [null, false],
])('%j is evidence: %s', (cell, given) => {
  expect(isGiven(cell)).toBe(given);
});

test('words for nothing are known in both languages and widths', () => {
  expect(['', ' ', 'なし', 'ﾅｼ', 'Ｎ／Ａ', 'none', '―'].map(isNothing)).toEqual([
    true,
    true,
    true,
    false,
    true,
    true,
    true,
  ]);
});

test('the spellings of a word are folded and differ', () => {
  expect(spellingsOf('レベル1')).toEqual(['レベル1', 'ﾚﾍﾞﾙ1']);
  expect(spellingsOf('OPC UA')).toEqual(['opc ua', 'ｏｐｃ ｕａ']);
});
