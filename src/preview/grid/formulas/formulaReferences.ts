import { parseAddress, type Area } from '../../excel/area';

/** A stretch of cells that a formula reads; without a sheet it is on the formula's own. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

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

/** A text, a reference, a word (function or name) or a number; the rest of a formula is signs. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?:'(?:[^']|'')+'!)?(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?<mark>\s*\(|\[|!)?`,
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/** Functions whose value changes without their inputs, or that read cells they do not name. */
const VOLATILE = new Set([
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
/** Names may name names; more than this is a circle. */
const DEEPEST = 8;

/** Resolves the names of a formula and lists what it reads. */
export function resolveFormula(formula: string, valueOf: NameValue): ResolvedFormula {
  const references: Reference[] = [];
  const functions = new Set<string>();
  let isVolatile = false;
  const resolve = (text: string, depth: number): string =>
    text.replace(PIECE, (piece: string, ...rest: unknown[]) => {
      const { sheet, cells, word, mark } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (cells !== undefined) {
        const found = parseAddress(`${sheet ?? ''}${cells}`);
        if (found !== undefined) references.push(found);
        return piece;
      }
      if (word === undefined) return piece;
      if (mark?.endsWith('(') === true) functions.add(word.toUpperCase());
      if (mark?.endsWith('(') === true && VOLATILE.has(word.toUpperCase())) isVolatile = true;
      // A table's columns, or a sheet whose reference this does not read.
      if (mark === '[' || mark === '!') isVolatile = true;
      const value = mark === undefined && depth < DEEPEST ? valueOf(word) : undefined;
      return value === undefined ? piece : inBrackets(resolve(value.replace(/^=/, ''), depth + 1));
    });
  return { text: resolve(formula, 0), references, isVolatile, functions };
}

/** A name is one operand; so is what replaces it. A single reference needs no brackets. */
function inBrackets(text: string): string {
  return parseAddress(text) === undefined ? `(${text})` : text;
}
