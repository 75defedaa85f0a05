/**
 * A text about models without what people and programs write differently: width, kinds of hyphens, invisible
 * characters, signs of trade marks, spaces. Upper and lower case stay: makers' placeholders are lower case.
 */
export function foldModel(text: string): string {
  if (PLAIN.test(text)) return text.replace(TRADE_MARKS, '').replace(/["']/g, '').replace(/ +/g, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(TRADE_MARKS, '')
    .replace(/[‐‑‒–—―−]|(?<=[A-Za-z0-9])ー(?=[A-Za-z0-9])/g, '-')
    .replace(/[“”„"']/g, '')
    .replace(BESIDE_JAPANESE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most names: for them nothing else needs doing. */
const PLAIN = /^[\x20-\x7e]*$/;
/** `PSS(R)CAPE`; the sign ™ also as files have it that were decoded wrongly. */
const TRADE_MARKS = /\((?:R|TM|C)\)(?=[A-Za-z])|[™®©]|â„¢/g;

/** Japanese words stand beside model numbers without a space: `FX5U-32MT/ESシーケンサ`, `iQ-Fシリーズ`. */
const JAPANESE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const BESIDE_JAPANESE = new RegExp(
  `(?<=[A-Za-z0-9)])(?=${JAPANESE})|(?<=${JAPANESE}|ー)(?=[A-Za-z0-9(])`,
  'gu',
);

/** The characters that tell models apart; a separator more or less makes no other model. */
export const compactModel = (text: string): string => foldModel(text).toUpperCase().replace(SEPARATORS, '');

const SEPARATORS = /[\s\-/._,()[\]:;]+/g;

/** Letters and digits alone: equal texts are copies of each other, patterns included. */
export const wholeText = (text: string): string =>
  foldModel(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
