/** Yu Gothic in Excel takes about 1.6 times its size per line; other fonts take less. */
const LINE_PITCH = 1.6;
const PADDING_POINTS = 4;
/** Excel allows no higher row. */
const MAX_POINTS = 409;

/** Half-width characters of a font size in points that fit a column per unit of its width. */
const fitPerUnit = (size: number) => 10.5 / size;

/** Margins and indent take about two half-width characters of a line. */
const MARGIN = 2;

/** A text in a column of some width; 10 points unless told. */
interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
}

const isWide = (char: string) => (char.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’…―'.includes(char);

/** An average letter of an English text is a little narrower than a digit. */
const LATIN = 0.94;

/** Width of a text in half-width characters: a full-width character counts two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += isWide(char) ? 2 : LATIN;
  return width;
}

/** Pieces between which a line may break: words with the space after them, and single wide characters. */
function pieces(line: string): string[] {
  return line.match(/[^\s\u2e80-\uffff]+\s*|\s+|[^]/gu) ?? [];
}

function linesOf(line: string, fit: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(line)) {
    const needed = displayWidth(piece.trimEnd());
    if (used > 0 && used + needed > fit) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / fit) - 1);
    used += displayWidth(piece);
  }
  return lines;
}

/** Lines that a wrapped text takes in a column, broken as Excel breaks it. */
function lineCount(text: string, columnWidth: number, size = 10): number {
  const fit = columnWidth * fitPerUnit(size) - MARGIN;
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, fit), 0);
}

/** Height in points of a row that shows all of the texts in full. */
export function heightOf(...texts: readonly WrappedText[]): number {
  const heights = texts.map(({ text, width, size = 10 }) => lineCount(text, width, size) * size * LINE_PITCH);
  return Math.min(MAX_POINTS, Math.ceil(Math.max(...heights) + PADDING_POINTS));
}
