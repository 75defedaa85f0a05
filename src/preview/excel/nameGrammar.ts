import { invalidArgument } from '../protocol/apiError';
import { parseAddress } from './area';

/** Longest name of a range, formula or table. */
const MAX_NAME = 255;

/** Letters of any script, digits, `_ . \ ?`; the first a letter, `_` or `\`. */
const GRAMMAR = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/** What Excel would read as a cell in the other notation: R1C1, R, C. */
const R1C1 = /^(r(\[?-?\d*\]?)?(c(\[?-?\d*\]?)?)?|c(\[?-?\d*\]?)?)$/i;

/** Names follow Excel's grammar, and none reads like a cell. */
export function isName(name: string): boolean {
  return (
    name.length <= MAX_NAME && GRAMMAR.test(name) && !R1C1.test(name) && parseAddress(name) === undefined
  );
}

export function checkedName(name: string, location: string): string {
  if (isName(name)) return name;
  throw invalidArgument(location, 'The syntax of this name is not correct.');
}
