import { parse, parseA1Range, tokenize, tokenTypes, type RangeA1, type Token } from '@borgar/fx';

const {
  CONTEXT,
  CONTEXT_QUOTE,
  ERROR,
  FUNCTION,
  OPERATOR,
  REF_BEAM,
  REF_NAMED,
  REF_RANGE,
  REF_TERNARY,
  STRING,
} = tokenTypes;
const CELLS: ReadonlySet<string> = new Set([REF_RANGE, REF_BEAM, REF_TERNARY]);

/** What the rules ask a formula; it is cut into tokens once. */
export interface ReadFormula {
  /** What Excel's grammar forbids, such as a bracket left open or an operator without operand; null: nothing. */
  readonly complaint: string | null;
  /** Names of the functions called, in capitals. */
  readonly functions: readonly string[];
  /** Names of the sheets referred to, quotes removed; of another workbook with its number: `[1]Sheet1`. */
  readonly sheets: readonly string[];
  /** References of the formula's own sheet. */
  readonly ranges: readonly RangeA1[];
  /** Text literals, quotes removed. */
  readonly texts: readonly string[];
  /** Error values such as `#REF!`. */
  readonly errors: readonly string[];
}

/** Reads a formula as a file stores it, without `=`. */
export function readFormula(formula: string): ReadFormula {
  const tokens = tokenize(formula, { withLocation: false });
  const valuesOf = (...types: readonly string[]): string[] =>
    tokens.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const references = tokens
    .filter(({ type }) => CELLS.has(type) || type === REF_NAMED)
    .map(({ value }) => value);
  return {
    complaint: complaintOf(tokens),
    functions: tokens.filter(isCall).map(({ value }) => value.toUpperCase()),
    sheets: [
      ...references
        .filter((text) => text.includes('!'))
        .flatMap((text) => sheetsOf(text.slice(0, text.lastIndexOf('!')))),
      ...valuesOf(CONTEXT, CONTEXT_QUOTE).flatMap(sheetsOf),
    ],
    ranges: references.map((text) => parseA1Range(text)).filter((range) => range !== undefined),
    texts: valuesOf(STRING).map((text) => text.slice(1, -1).replaceAll('""', '"')),
    errors: valuesOf(ERROR),
  };
}

function complaintOf(tokens: readonly Token[]): string | null {
  try {
    parse([...tokens]);
    return null;
  } catch (error) {
    if (error instanceof Error && 'sourceOffset' in error) return error.message;
    throw error;
  }
}

/** fx takes a name in another script before a bracket for a defined name; Excel would call it. */
const isCall = ({ type }: Token, index: number, tokens: readonly Token[]): boolean =>
  type === FUNCTION ||
  (type === REF_NAMED && tokens[index + 1]?.type === OPERATOR && tokens[index + 1]?.value === '(');

/** Both ends of `Sheet1:Sheet3`; a colon cannot be part of a name. */
function sheetsOf(prefix: string): string[] {
  const plain = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return plain.split(':');
}
