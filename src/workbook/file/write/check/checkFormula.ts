import { callsCustomFunction } from '../formula/storedFormula';
import { formulaPieces } from '../../formulaPieces';
import { checkPlainText } from './checkText';
import { LIMITS } from './limits';
import { refuse } from './place';
import type { Place } from './place';

/** Depth never below zero and zero at the end, counted outside quotes. */
function isBalanced(formula: string): boolean {
  const code = formulaPieces(formula)
    .filter(({ quoted }) => !quoted)
    .map(({ text }) => text)
    .join('');
  let depth = 0;
  for (const character of code) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Whether a text literal is longer than Excel accepts; its quotes are not counted. */
function hasLongLiteral(formula: string): boolean {
  return formulaPieces(formula).some(
    ({ quoted, text }) => quoted && text.startsWith('"') && text.length - 2 > LIMITS.formulaLiteral,
  );
}

/** A formula of a cell, without the leading `=`. */
export function checkFormula(formula: string, place: Place): void {
  if (formula === '') refuse('formula is empty', place);
  if (formula.startsWith('=')) refuse('formula begins with =', place);
  if (!isBalanced(formula)) refuse('formula has unbalanced brackets', place);
  if (hasLongLiteral(formula)) refuse(`quoted text of more than ${LIMITS.formulaLiteral} characters`, place);
  checkPlainText(formula, LIMITS.formula, place);
}

/** A formula of a rule: custom functions never apply there (OfficeDev/office-js#6135). */
export function checkRuleFormula(formula: string, place: Place): void {
  checkFormula(formula, place);
  if (callsCustomFunction(formula)) refuse('custom function in a rule', place);
}
