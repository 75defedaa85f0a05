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

/** Widths of the columns, 0 for a hidden one, and, where the sheet has a ground, the style index of cells that hold nothing. */
export function columnsXml(widths: readonly number[], style: number | null): string {
  if (widths.length === 0) return '';
  const column = (characters: number, index: number) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: storedWidth(characters),
      style,
      hidden: characters === 0 ? true : null,
      customWidth: true,
    });
  return element('cols', {}, ...widths.map(column));
}
