/** More would be no list of models. */
const MOST = 24;
const DIGITS_FIRST = /^(.*?)(\d+)$/;
const DIGITS_THEN = /^(\d+)(\D.*)?$/;

/**
 * The models that makers join with slashes: `R04/08/16CPU` → R04CPU, R08CPU, R16CPU; `CS1H/G-CPU**H` → CS1H-…,
 * CS1G-…; `1734-AENT/1734-AENTR` → both. A slash that belongs to a model (FX5U-32MT/ES) yields none.
 * @returns alternatives to the word as it is written
 */
export function slashAlternatives(word: string): readonly string[] {
  const pieces = word.split('/').filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > MOST) return [];
  return numbersWithin(pieces) ?? lettersWithin(pieces) ?? wholeModels(pieces) ?? [];
}

/** `R04/08/16/32/120(EN)CPU`, `L02/06/26CPU(-P)`, `FC2025/2050`, `R08/16/32/120/PCPU` */
function numbersWithin(pieces: readonly string[]): readonly string[] | null {
  const [first = '', ...others] = pieces;
  const [, prefix = '', number = ''] = DIGITS_FIRST.exec(first) ?? [];
  if (number === '') return null;
  const last = others.at(-1) ?? '';
  const [, lastNumber, suffix = ''] = DIGITS_THEN.exec(last) ?? [undefined, undefined, last];
  const middle = others.slice(0, -1);
  if (!middle.every((piece) => /^\d+$/.test(piece))) return null;
  if (lastNumber === undefined && (middle.length === 0 || !/^[A-Z]+$/.test(last))) return null;
  const numbers = [number, ...middle, ...(lastNumber === undefined ? [] : [lastNumber])];
  return numbers.map((each) => `${prefix}${each}${suffix}`);
}

/** `CS1H/G-CPU**H`: a letter in place of the letter before the slash. */
function lettersWithin(pieces: readonly string[]): readonly string[] | null {
  const [first = '', second = ''] = pieces;
  if (pieces.length !== 2 || !/\d[A-Z]$/.test(first) || !/^[A-Z]-/.test(second)) return null;
  const suffix = second.slice(1);
  return [`${first}${suffix}`, `${first.slice(0, -1)}${second}`];
}

/** Pieces that begin alike and are models each: `1734-AENT/1734-AENTR`, with a letter for all: `…/B`. */
function wholeModels(pieces: readonly string[]): readonly string[] | null {
  const letter = pieces.length > 2 && /^[A-D]$/.test(pieces.at(-1) ?? '') ? (pieces.at(-1) ?? '') : '';
  const models = letter === '' ? pieces : pieces.slice(0, -1);
  const head = models[0]?.slice(0, 2) ?? '';
  const areModels = models.every((piece) => piece.startsWith(head) && isModel(piece, models[0] ?? ''));
  return head.length === 2 && areModels
    ? models.map((piece) => (letter === '' ? piece : `${piece}/${letter}`))
    : null;
}

/** `AFS660/AFS665`; letters alone where they are as many: `FCN/FCJ`. */
const isModel = (piece: string, first: string): boolean =>
  (piece.length >= 4 && /\d/.test(piece)) || (/^[A-Z]{3,5}$/.test(piece) && piece.length === first.length);
