import { isUnknown } from '../../devices/cells/isUnknown';
import words from './modelWords.json';

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const NEUTRAL = setOf(words.neutral);
const BRANDS = setOf(words.brands);
const SERIES = setOf(words.series);
const CONDITIONS = setOf(words.conditions);
const GENERIC = setOf(words.generic);
const MISSING = setOf(words.missing);

/** The word without marks around it, in capitals. */
const plain = (word: string): string => word.toUpperCase().replace(/^[("'*]+|[)"'*,;:.]+$/g, '');

/** A word that says what kind of thing it is, or whose: Series, CPU, MELSEC. */
export const isNeutral = (word: string): boolean =>
  NEUTRAL.has(plain(word)) || BRANDS.has(plain(word)) || plain(word) === '';

/** A word after which a model number names a whole series. */
export const isSeriesWord = (word: string): boolean => SERIES.has(plain(word));

/** A word that binds what is said to something else: for, with, running. */
export const isCondition = (word: string): boolean =>
  CONDITIONS.has(plain(word)) || words.conditionsBefore.some((beginning) => word.startsWith(beginning));

/** Whether all words are such that they name no product in particular. */
export const areGeneric = (all: readonly string[]): boolean =>
  all.every((word) => GENERIC.has(plain(word)) || isNeutral(word));

/** What people write into a list where they do not know: 不明, -, unknown, 銘板なし. */
export const isMissing = (text: string): boolean =>
  isUnknown(text.normalize('NFKC').trim(), 'model') ||
  MISSING.has(text.normalize('NFKC').trim().toUpperCase());

/** A version within a name: V14.3, R6, 2.0.1. */
export const isVersionLike = (word: string): boolean =>
  /^(?:v|ver\.?|r|rev\.?)\.?\d+(?:\.\d+)*[a-z]?$/i.test(word) || /^\d+(?:\.\d+){1,3}$/.test(word);

const PLACEHOLDERS = /\[\s*\]|[□*＊#?]|x{2,}|X{2,}/gu;

/**
 * A model number by its looks: letters and digits, or digits with a hyphen, four characters or more. Placeholders
 * count as characters.
 */
export function isStrong(word: string): boolean {
  if (isVersionLike(word)) return false;
  const characters = word.replace(PLACEHOLDERS, '0').replace(/[^A-Za-z0-9]/g, '');
  if (!/\d/.test(characters)) return false;
  return /[A-Za-z]/.test(characters)
    ? characters.length >= 4
    : /\d-\d|\d\/\d/.test(word) && characters.length >= 7;
}
