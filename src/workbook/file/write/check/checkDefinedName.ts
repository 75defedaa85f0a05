import type { NameDescription } from '../../../../core/sheets/description';
import { checkFormula } from './checkFormula';
import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';

/** ECMA-376 Part 1, 18.2.5: a letter, `_` or `\` first, then letters, digits, `.`, `_`, `?`, `\`. */
const LEGAL = /^[\p{L}_\\][\p{L}\p{M}\p{N}._?\\]*$/u;
/** What would be read as a cell (A1, R1C1) instead of a name. */
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C)$/i;

/** One defined name and what it refers to. */
export function checkDefinedName({ name, ref }: NameDescription): void {
  const place = { sheet: null, at: name };
  if (!LEGAL.test(name)) refuse('not a legal name', place);
  if (LOOKS_LIKE_CELL.test(name)) refuse('name reads as a cell', place);
  checkPlainText(name, LIMITS.definedName, place);
  checkFormula(ref, place);
}
