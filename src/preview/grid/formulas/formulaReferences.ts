import { tokenize, tokenTypes, type Token } from '@borgar/fx';
import { parseReference, type Reference } from './reference';

/** What a formula says once its defined names are resolved. */
export interface ResolvedFormula {
  /** With every name replaced by what it stands for. */
  readonly text: string;
  readonly references: readonly Reference[];
  /** Calculated every time: what it reads, or its value, cannot be told from its text. */
  readonly isVolatile: boolean;
  /** Names of the functions called, in capitals. */
  readonly functions: ReadonlySet<string>;
}

/** What a name stands for, or undefined when there is none. */
export type NameValue = (name: string) => string | undefined;

/** Functions whose value changes without their inputs, or that read cells they do not name. */
const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);
/** Functions that ask where their cells are, not what is in them: `ROWS(A$1:A1)` in A1 is no circle, as in Excel. */
const PLACES: ReadonlySet<string> = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);
const { FUNCTION, OPERATOR, REF_BEAM, REF_NAMED, REF_RANGE, REF_STRUCT, REF_TERNARY, UNKNOWN } = tokenTypes;
/** References as fx names them: cells, whole columns or rows, and `B5:D`. */
const CELLS: ReadonlySet<string> = new Set([REF_RANGE, REF_BEAM, REF_TERNARY]);
/** A table's columns, or what the tokens do not tell: the formula is calculated every time. */
const UNREADABLE: ReadonlySet<string> = new Set([REF_STRUCT, UNKNOWN]);
/** Names may name names; more than this is a circle. */
const DEEPEST = 8;

/** Resolves the names of a formula and lists what it reads. */
export function resolveFormula(formula: string, valueOf: NameValue): ResolvedFormula {
  const references: Reference[] = [];
  const functions = new Set<string>();
  let isVolatile = false;
  const call = (name: string): void => {
    functions.add(name.toUpperCase());
    isVolatile ||= VOLATILE.has(name.toUpperCase());
  };
  const read = (cells: string): void => {
    const reference = parseReference(cells);
    if (reference === undefined) isVolatile = true;
    else references.push(reference);
  };
  const resolve = (text: string, depth: number): string =>
    tokensOf(text)
      .map(({ type, value }, index, tokens) => {
        if (type === FUNCTION) call(value);
        else if (CELLS.has(type)) {
          if (!isPlace(tokens, index)) read(value);
        } else if (UNREADABLE.has(type)) isVolatile = true;
        if (type !== REF_NAMED) return value;
        if (isCalled(tokens, index)) call(value);
        const meaning = depth < DEEPEST ? valueOf(value.slice(value.lastIndexOf('!') + 1)) : undefined;
        return meaning === undefined ? value : inBrackets(resolve(meaning.replace(/^=/, ''), depth + 1));
      })
      .join('');
  return { text: resolve(formula, 0), references, isVolatile, functions };
}

const tokensOf = (formula: string): readonly Token[] => tokenize(formula, { withLocation: false });

/** A function whose name is in another script is a name before a bracket to fx. */
const isCalled = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.type === OPERATOR && tokens[index + 1]?.value === '(';

/** The only argument of a function that asks for its place. */
function isPlace(tokens: readonly Token[], index: number): boolean {
  const [name, opens, closes] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  return (
    name?.type === FUNCTION &&
    PLACES.has(name.value.toUpperCase()) &&
    opens?.value === '(' &&
    closes?.value === ')'
  );
}

/** A name is one operand; so is what replaces it. A single reference needs no brackets. */
function inBrackets(text: string): string {
  return parseReference(text) === undefined ? `(${text})` : text;
}
