import { DIGITS_AND_HYPHENS, PUNCTUATION, SPACES, UNREADABLE, type Replacement } from './characters';

type Replacer = (text: string) => string;

function replacer(replacements: readonly Replacement[]): Replacer {
  const to = new Map(replacements.map((entry) => [entry.from, entry.to]));
  const any = new RegExp(`[${[...to.keys()].map(escaped).join('')}]`, 'g');
  return (text) => text.replace(any, (character) => to.get(character) ?? character);
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Excel's TRIM: plain spaces at both ends go, several between words become one. */
const trim: Replacer = (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

const spaces = replacer(SPACES);
const digits = replacer(DIGITS_AND_HYPHENS);
const punctuation = replacer(PUNCTUATION);

/** Printable ASCII without outer or double spaces needs no step 1. */
const PLAIN = /^(?! )(?!.* $)(?!.* {2})[\x20-\x7e]*$/;

/** Step 1: the text without outer and double spaces and without invisible characters. */
export function strip(text: string): string {
  return PLAIN.test(text) ? text : trim(spaces(text));
}

/** Steps 1 and 2, as dates are read: `２０２７．３．３１` → `2027.3.31`. */
export function foldDigits(text: string): string {
  return digits(strip(text));
}

/**
 * Steps 1 to 3 and lower case, as words are read: `☆１` → `☆1`, `制御／蓄積` → `制御,蓄積`. Also what a word must be
 * folded to before it is compared.
 */
export function fold(text: string): string {
  return trim(punctuation(foldDigits(text))).toLowerCase();
}

const HIDING = new RegExp(`[${UNREADABLE.map(escaped).join('')}]`);

/** True where a text holds a character that nobody can read: lost, hidden or reordering. */
export function isUnreadable(text: string): boolean {
  return HIDING.test(text);
}
