/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- saying the values again is the point; the compiler compares them */
import type * as Univer from '@univerjs/core';

/**
 * The values of Univer's enums that a snapshot holds (0.25.1), said again as plain data: so opening
 * and saving run in Node and in the tests without the grid engine. The types stay Univer's own, and
 * the compiler refuses a value that does not belong to its name.
 */
type Values<E> = { readonly [K in keyof E]: E[K] };

export type BooleanNumber = Univer.BooleanNumber;
export const BooleanNumber = { FALSE: 0, TRUE: 1 } as Values<typeof Univer.BooleanNumber>;

export const CellValueType = { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 } as Values<
  typeof Univer.CellValueType
>;

export type HorizontalAlign = Univer.HorizontalAlign;
export const HorizontalAlign = {
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  BOTH: 5,
  DISTRIBUTED: 6,
} as Values<typeof Univer.HorizontalAlign>;

export type VerticalAlign = Univer.VerticalAlign;
export const VerticalAlign = { UNSPECIFIED: 0, TOP: 1, MIDDLE: 2, BOTTOM: 3 } as Values<
  typeof Univer.VerticalAlign
>;

export type WrapStrategy = Univer.WrapStrategy;
export const WrapStrategy = { UNSPECIFIED: 0, OVERFLOW: 1, CLIP: 2, WRAP: 3 } as Values<
  typeof Univer.WrapStrategy
>;

export type BorderStyleTypes = Univer.BorderStyleTypes;
export const BorderStyleTypes = {
  NONE: 0,
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as Values<typeof Univer.BorderStyleTypes>;

export type DataValidationErrorStyle = Univer.DataValidationErrorStyle;
export const DataValidationErrorStyle = { INFO: 0, STOP: 1, WARNING: 2 } as Values<
  typeof Univer.DataValidationErrorStyle
>;

export const DataValidationRenderMode = { TEXT: 0, ARROW: 1, CUSTOM: 2 } as Values<
  typeof Univer.DataValidationRenderMode
>;

export type DataValidationOperator = Univer.DataValidationOperator;
export const DataValidationOperator = {
  BETWEEN: 'between',
  EQUAL: 'equal',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL: 'lessThanOrEqual',
  NOT_BETWEEN: 'notBetween',
  NOT_EQUAL: 'notEqual',
} as Values<typeof Univer.DataValidationOperator>;

/** Language of the snapshot; the page sets its own. */
export const JAPANESE = 'jaJP' as Univer.LocaleType.JA_JP;
