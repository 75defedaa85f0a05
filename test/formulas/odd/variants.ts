import { FormulaError, type Value } from '../engine/value';

/** A value as people type it, and the plain one that it means; without `means` the sides only have to agree. */
export interface Variant {
  readonly typed: Value;
  readonly means?: Value;
}

const meaning = (means: Value, ...typed: readonly Value[]): Variant[] =>
  typed.map((value) => ({ typed: value, means }));
const unclear = (...typed: readonly Value[]): Variant[] => typed.map((value) => ({ typed: value }));

/** Latin letters and digits in full width. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '　');

/** Half-width kana by full-width one, from Unicode's own compatibility mapping. */
const HALF: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9d - 0xff65 + 1 }, (_none, index) => String.fromCharCode(0xff65 + index)).flatMap(
    (half) =>
      ['', 'ﾞ', 'ﾟ']
        .map((mark) => [(half + mark).normalize('NFKC'), half + mark] as const)
        .filter(([full]) => full.length === 1),
  ),
);

/** Katakana in half width, as old systems export it. */
const halfKana = (text: string): string => text.replace(/./gu, (sign) => HALF.get(sign) ?? sign);

/** The same word with what keyboards, mails and other programs add to it. */
export function spelledOddly(word: string, other?: string): Variant[] {
  const spellings = [
    `${word} `,
    `　${word}`,
    `${word}\u00a0`,
    `${word}\n`,
    `\t${word}`,
    `\u200b${word}`,
    `${word}\ufeff`,
    word.toUpperCase(),
    word.toLowerCase(),
    wide(word),
    halfKana(word),
    word.replace(/ /g, '  '),
    ...(other === undefined ? [] : [other, ` ${other.toUpperCase()} `, wide(other)]),
  ];
  return meaning(word, ...new Set(spellings.filter((spelling) => spelling !== word)));
}

/** Values that a cell with a list of words may hold all the same. */
export const strangeToList = (word: string): Variant[] =>
  unclear(
    '*',
    '?',
    '~',
    `${word}*`,
    `*${word}`,
    `${word}?`,
    `${word}。`,
    '？？',
    '=',
    '0',
    0,
    1,
    true,
    false,
    ' ',
    '\u3000',
    '-',
    'x'.repeat(300),
    new FormulaError('#N/A'),
  );

/** 31 March 2027. */
export const DAY = 46_477;

/** A day in every form that is to be understood. */
export const dateForms = (): Variant[] =>
  meaning(
    DAY,
    DAY + 0.6,
    DAY + 0.99999,
    '2027-03-31',
    '2027/3/31',
    '2027/03/31',
    '2027.3.31',
    '2027年3月31日',
    '2027年03月31日',
    '令和9年3月31日',
    'R9.3.31',
    'r9.3.31',
    'Ｒ９．３．３１',
    '２０２７／３／３１',
    '２０２７年３月３１日',
    ' 2027-03-31 ',
    '2027-03-31\n',
    '　2027年3月31日',
    '2027 年 3 月 31 日',
    '2027/3/31 0:00',
    '2027-03-31 14:24',
    '2027-03-31T10:00:00',
    '\u200b2027-03-31',
    '2027－3－31',
  );

/** Values in a date cell that are no day, or that nobody should guess. */
export const noDates = (): Variant[] =>
  unclear(
    '2027-02-30',
    '2027/13/1',
    '3/31/2027',
    '31.3.2027',
    '3月31日',
    '3/31',
    'March 2027',
    '31 March 2027',
    '2027-03',
    '20270331',
    20_270_331,
    '46477',
    '未定',
    '2027年3月末',
    '令和元年5月1日',
    'R0.1.1',
    '平成31年3月31日',
    '*',
    ' ',
    '-',
    0,
    -1,
    60,
    2_958_466,
    true,
    false,
    new FormulaError('#VALUE!'),
  );

/** What stands in a cell for evidence, a reason or a name and yet says nothing. */
export const saysNothing = (): Variant[] =>
  meaning(
    null,
    ' ',
    '　',
    '\u00a0',
    '\n',
    '\t',
    '\u200b',
    '\ufeff',
    '',
    '-',
    '－',
    '―',
    'ー',
    'なし',
    ' なし',
    '無し',
    '特になし',
    'None',
    'none ',
    'N/A',
    'ｎ／ａ',
    0,
    '0',
    '０',
    false,
    'FALSE',
    'false',
  );

/** Evidence or reasons of an unusual kind: they do say something. */
export const saysSomething = (plain: string): Variant[] =>
  meaning(
    plain,
    '.',
    '別紙',
    12,
    46_477,
    '*',
    '?',
    '0-1',
    '-10 ℃',
    'なしではない',
    'x'.repeat(300),
    '#1',
    '<b>',
    "'a",
  );

export const errorsTyped = (): Variant[] =>
  unclear(
    new FormulaError('#N/A'),
    new FormulaError('#REF!'),
    new FormulaError('#NAME?'),
    '#N/A',
    '\ufffd',
    'a\u202eb',
  );
export { meaning, unclear };

/** Every third variant: for a field that is read like another one which is tried in full. */
export const some = (variants: readonly Variant[]): Variant[] =>
  variants.filter((_variant, index) => index % 3 === 0);
