import type { IStyleData } from '@univerjs/core';

/** Pixels of a length in points at 96 dpi. */
export const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);

/** Points of a length in pixels at 96 dpi. */
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 75) / 100;

/** East Asian fonts have wider digits: 8 pixels at 11 points, others 7 (Calibri). */
const WIDE_DIGITS = /游|Yu |Yu$|メイリオ|Meiryo|ＭＳ|MS P?(Gothic|Mincho)|Noto Sans CJK|BIZ UD/;

/** Width in pixels of the widest digit of a font, the unit of column widths (ECMA-376 18.3.1.13). */
export function digitWidth({ ff, fs = 11 }: IStyleData): number {
  return Math.max(1, Math.round(((WIDE_DIGITS.test(ff ?? '') ? 8 : 7) * fs) / 11));
}

/** Pixels of a column width in characters. */
export function pixelsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Column width in characters of a length in pixels. */
export function widthOfPixels(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 256) / 256;
}

/** Excel's default column: 8 characters and padding, rounded up to a multiple of 8 pixels. */
export const defaultColumnPixels = (digit: number): number => Math.ceil((8 * digit + 5) / 8) * 8;
