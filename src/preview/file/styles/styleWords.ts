import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '../gridTerms';

/** Univer's line styles by the word of the file (ECMA-376 18.18.3). */
export const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes | undefined>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** Univer's horizontal alignment by the word of the file. */
export const HORIZONTAL: Readonly<Record<string, HorizontalAlign | undefined>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.BOTH,
  distributed: HorizontalAlign.DISTRIBUTED,
};

/** Univer's vertical alignment by the word of the file; Excel's default is the bottom. */
export const VERTICAL: Readonly<Record<string, VerticalAlign | undefined>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels of one step of indentation at the default font. */
export const INDENT_PIXELS = 9;

/** Word of the file for a value of one of these tables; undefined where there is none. */
export function wordOf<T>(words: Readonly<Record<string, T | undefined>>, value: T): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
