import type { Language } from '../core/model/language';
import { dateOfCell } from '../core/model/cell';
import type { IsoDate } from '../core/model/isoDate';
import type { CellValue } from '../core/model/reading';
import { strip } from '../core/model/typed/fold';
import { allowedText } from '../core/text/allowedText';
import { format, textOf, type Words } from '../core/text/text';
import { YES_NO_WORDS } from '../core/text/vocabularies';
import { recognise, type Recognised, type Vocabulary } from '../core/model/vocabulary';
import { invalidValue, throwError } from './errors';

/** A value as Excel passes it to a custom function; see `isBlank` for what a blank cell becomes. */
export type Cell = unknown;
/** An argument: one value, or a range as rows of values. */
export type Argument = unknown;

/**
 * True for a blank cell or an omitted argument. Excel on the desktop passes a blank cell as 0, Excel on
 * the web as null (OfficeDev/office-js #4702, #5262); no argument of ours means anything by 0.
 */
export function isBlank(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && strip(cell) === '')
  );
}

/** A value as a reading holds it, so that a function reads a cell as the pane does; an object is an error. */
export function cellValueOf(cell: Cell): CellValue {
  if (isBlank(cell)) return null;
  if (typeof cell === 'object') return { error: '#VALUE!' };
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** Text of a value, for reading and for messages. */
export function textOfValue(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : '';
}

const LONGEST_SHOWN = 40;

/** A value as messages show it; entities and errors by their kind. */
function shown(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? '#VALUE!' : textOfValue(cell);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

export type ErrorKind = keyof Words['functionErrors'];

/** Stops with `#VALUE!` and the allowed words, in the language of the other arguments. */
export function refuse(
  kind: ErrorKind,
  cell: Cell,
  language: Language,
  allowed: readonly string[] = [],
): never {
  const template = textOf(language).functionErrors[kind];
  return throwError(
    invalidValue(format(template, { value: shown(cell), allowed: allowedText(allowed, language) })),
  );
}

/** Reads a word, or stops with the allowed ones; null for blank. */
export function readWord<K>(
  vocabulary: Vocabulary<K>,
  cell: Cell,
  kind: ErrorKind,
  language: Language,
  allowed: (language: Language) => readonly string[],
): Recognised<K> | null {
  if (isBlank(cell)) return null;
  const word = recognise(vocabulary, textOfValue(cell));
  return word ?? refuse(kind, cell, language, allowed(language));
}

/** Reads TRUE/FALSE, はい/いいえ, Yes/No, 1/0; null for blank. */
export function readFlag(cell: Cell, language: Language): boolean | null {
  if (isBlank(cell)) return null;
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  const key = recognise(YES_NO_WORDS, textOfValue(cell))?.key;
  return key === 'yes' ? true : key === 'no' ? false : refuse('flag', cell, language);
}

/** Reads an Excel serial or a written date; null for anything else. */
export const dateOf = (cell: Cell): IsoDate | null => dateOfCell(cellValueOf(cell));

/** Reads a date or stops; null for blank. */
export function readDate(cell: Cell, language: Language): IsoDate | null {
  return isBlank(cell) ? null : (dateOf(cell) ?? refuse('date', cell, language));
}
