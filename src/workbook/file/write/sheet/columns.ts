import { element } from '../xml/element';

/**
 * Widths in a file include five pixels of padding beyond the characters the user sees, counted in
 * digits of the default font, 7 pixels wide, and cut to 1/256 (ECMA-376 Part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

/** Neighbours of one width, as Excel itself joins them. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly characters: number;
}

function runsOf(widths: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  widths.forEach((characters, index) => {
    const before = runs.at(-1);
    if (before?.characters === characters) runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index, characters });
  });
  return runs;
}

/** Widths of the columns, 0 for a hidden one, and, where the sheet has a ground, the style index of cells that hold nothing. */
export function columnsXml(widths: readonly number[], style: number | null): string {
  if (widths.length === 0) return '';
  const column = ({ first, last, characters }: Run) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width: storedWidth(characters),
      style,
      hidden: characters === 0 ? true : null,
      customWidth: true,
    });
  return element('cols', {}, ...runsOf(widths).map(column));
}
