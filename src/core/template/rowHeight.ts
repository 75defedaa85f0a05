/** Height of one line of 9–10 pt Yu Gothic in points. */
const LINE_POINTS = 15;

/** Half-width characters of a font size in points that fit a column per unit of its width. */
const fitPerUnit = (size: number) => 10.5 / size;

/** Width of a text in half-width characters: a full-width character counts two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’…―'.includes(char) ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a column; a line loses about one character to the margins. */
export function lineCount(text: string, columnWidth: number, size = 10): number {
  const fit = columnWidth * fitPerUnit(size) - 1;
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / fit)), 0);
}

/** Height in points of a row whose tallest text takes the given lines; Excel allows 409. */
export function heightOfLines(lines: number): number {
  return Math.min(409, Math.max(1, lines) * LINE_POINTS + 5);
}
