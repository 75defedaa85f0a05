import { strip } from './fold';
import { rawSpellingsOf } from './spellings';

/** Words that say that there is nothing to list, in both languages, and the signs that people put for them. */
const NOTHING_WORDS = [
  ...['なし', '無し', '無', '特になし', '該当なし', 'none', 'n/a', 'na', 'nil'],
  ...['-', '--', '‐', '–', '—', '―', '−', 'ー', 'ｰ'],
] as const;

/** What an empty checkbox or an unused cell holds: no evidence, no reason. */
export const EMPTY_VALUES = ['false', '0'] as const;

const spelled = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap(rawSpellingsOf).map((word) => word.toLowerCase())),
];

/** Spellings of the words for "nothing", without spaces around them and in lower case. */
export const NOTHING: readonly string[] = spelled(NOTHING_WORDS);
/** Spellings that are neither evidence nor a reason: nothing, and what an empty checkbox holds. */
export const NOT_GIVEN: readonly string[] = spelled([...NOTHING_WORDS, ...EMPTY_VALUES]);

const nothing: ReadonlySet<string> = new Set(NOTHING);
const notGiven: ReadonlySet<string> = new Set(NOT_GIVEN);

/** True when a free text lists nothing: blank, なし, 無し, none, - … */
export function isNothing(text: string): boolean {
  const plain = strip(text).toLowerCase();
  return plain === '' || nothing.has(plain);
}

/** True when a text is evidence or a reason: more than blank, FALSE, 0 or a word for "nothing". */
export function isGivenText(text: string): boolean {
  const plain = strip(text).toLowerCase();
  return plain !== '' && !notGiven.has(plain);
}
