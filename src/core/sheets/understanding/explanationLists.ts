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
  page.section('nothing', 'nothingNote');
  const listed = NOT_GIVEN.filter((word) => !EMPTY_VALUES.some((value) => value === word));
  writeInOneRow(page, listed, { notGiven: listed.length, nothing: NOTHING.length });
  page.section('errors', 'errorsNote');
  const errors = ERROR_NAMES.map((name) => name.slice(1));
  writeInOneRow(page, errors, { errors: errors.length });
  page.section('characters', 'charactersNote');
  page.headings([page.text('character'), page.text('readAs')]);
  const read = [...SPACES, ...DIGITS_AND_HYPHENS, ...PUNCTUATION];
  const isDigit = (to: string) => /^\d$/.test(to);
  page.rows([
    [codeRanges(read.filter(({ to }) => isDigit(to)).map(({ from }) => from)), '0–9'],
    ...[...new Set(read.map(({ to }) => to))]
      .filter((to) => !isDigit(to))
      .map((to) => [
        codeRanges(read.filter((each) => each.to === to).map(({ from }) => from)),
        to === '' ? page.text('removed') : to === ' ' ? page.text('space') : codePoint(to),
      ]),
  ]);
  page.section('unreadableCharacters', 'unreadableNote');
  page.rows([[codeRanges(UNREADABLE)]]);
  writeInOneRow(page, UNREADABLE, { unreadable: UNREADABLE.length });
}

/**
 * A list beside one another: half as long in the file as one below the other.
 * @param names how many words, from the first, have a name
 */
function writeInOneRow(
  page: ExplanationDraft,
  words: readonly string[],
  names: Readonly<Partial<Record<'notGiven' | 'nothing' | 'errors' | 'unreadable', number>>>,
): void {
  const row = page.rows([words]);
  for (const [name, count] of Object.entries(names) as [keyof typeof names, number][])
    page.ruleName(name, FIRST_COLUMN, row, FIRST_COLUMN + count - 1, row);
}
