import { ERROR_NAMES } from '../../model/cell';
import { DIGITS_AND_HYPHENS, PUNCTUATION, SPACES, UNREADABLE } from '../../model/typed/characters';
import { EMPTY_VALUES, NOT_GIVEN, NOTHING } from '../../model/typed/nothing';
import { FIRST_COLUMN, type ExplanationDraft } from './explanationDraft';

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `U+202A–U+202E, U+FFFD`: nobody can see the characters themselves. */
function codeRanges(characters: readonly string[]): string {
  const codes = characters.map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const ends = codes.filter((code) => !codes.includes(code + 1));
  const name = (code: number) => codePoint(String.fromCharCode(code));
  return starts
    .map((start, index) => [...new Set([start, ends[index] ?? start])].map(name).join('–'))
    .join(', ');
}

/** Words for nothing and the two closed lists of characters. */
export function writeLists(page: ExplanationDraft): void {
  const column = FIRST_COLUMN;
  page.section('nothing', 'nothingNote');
  const listed = NOT_GIVEN.filter((word) => !EMPTY_VALUES.some((value) => value === word));
  const words = page.rows(listed.map((word) => [word]));
  page.ruleName('notGiven', column, words, column, words + listed.length - 1);
  page.ruleName('nothing', column, words, column, words + NOTHING.length - 1);
  page.section('errors', 'errorsNote');
  const errors = page.rows(ERROR_NAMES.map((name) => [name.slice(1)]));
  page.ruleName('errors', column, errors, column, errors + ERROR_NAMES.length - 1);
  page.section('characters', 'charactersNote');
  page.headings([page.text('character'), page.text('readAs')]);
  page.rows(
    [...SPACES, ...DIGITS_AND_HYPHENS, ...PUNCTUATION].map(({ from, to }) => [
      codePoint(from),
      to === '' ? page.text('removed') : to === ' ' ? page.text('space') : codePoint(to),
    ]),
  );
  page.section('unreadableCharacters', 'unreadableNote');
  const [first = '', ...others] = UNREADABLE;
  const unreadable = page.rows([[first, codeRanges(UNREADABLE)], ...others.map((character) => [character])]);
  page.ruleName('unreadable', column, unreadable, column, unreadable + UNREADABLE.length - 1);
}
