import type { Language } from '../model/language';

/**
 * The looks of every cell, named by meaning. Colours follow the product's calm scheme: white
 * ground, Fluent brand blue as the one accent, pale yellow for input.
 */
export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  /** RRGGBB; null is the host's automatic colour, only together with no fill (dark mode changes both). */
  readonly color: string | null;
  /** RRGGBB, or null for no fill. */
  readonly fill: string | null;
  readonly border: 'none' | 'thin' | 'input';
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Steps of space before the text. */
  readonly indent: number;
  /** Excel number format code; null for General. */
  readonly numberFormat: string | null;
  readonly locked: boolean;
}

export const FONT_NAME = 'Yu Gothic';

export const COLORS = {
  text: '242424',
  muted: '616161',
  accent: '0F6CBD',
  /** Bars behind a figure, which stays readable on them. */
  bar: 'A9CDEE',
  heading: '0C3B5E',
  white: 'FFFFFF',
  input: 'FFF9E5',
  inputBorder: 'C8B273',
  rule: 'D1D1D1',
} as const;

const base: CellStyle = {
  size: 10,
  bold: false,
  color: COLORS.text,
  fill: COLORS.white,
  border: 'none',
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  indent: 0,
  numberFormat: null,
  locked: true,
};
const ruled: CellStyle = { ...base, border: 'thin' };
const indented: CellStyle = { ...ruled, indent: 1 };
const computedCenter: CellStyle = { ...ruled, horizontal: 'center', vertical: 'center', bold: true };
const input: CellStyle = { ...base, fill: COLORS.input, border: 'input', locked: false, numberFormat: '@' };
/** Cells of a register: neither rules nor fill, so that rows without a device do not print. */
const record: CellStyle = { ...base, color: null, fill: null, vertical: 'center' };

export const STYLES = {
  plain: base,
  title: { ...base, size: 18, bold: true, color: COLORS.heading, vertical: 'center', wrap: false },
  subtitle: { ...base, size: 11, color: COLORS.muted, vertical: 'center', wrap: false },
  section: { ...base, size: 12, bold: true, color: COLORS.accent, vertical: 'center', wrap: false },
  note: { ...base, size: 9, color: COLORS.muted },
  heading: {
    ...ruled,
    bold: true,
    color: COLORS.white,
    fill: COLORS.heading,
    horizontal: 'center',
    vertical: 'center',
  },
  label: { ...indented, bold: true, fill: 'F5F5F5', vertical: 'center' },
  phase: { ...ruled, size: 9, color: COLORS.muted, horizontal: 'center', vertical: 'center' },
  place: { ...indented, size: 9, color: COLORS.muted, vertical: 'center' },
  text: indented,
  textCenter: { ...ruled, horizontal: 'center' },
  itemId: { ...indented, size: 9, color: COLORS.muted },
  guidance: { ...indented, size: 9 },
  computed: { ...indented, vertical: 'center' },
  computedCenter,
  state: { ...indented, bold: true },
  /** Narrow, so that question, answer and state are seen together. */
  rowState: { ...indented, size: 9, bold: true },
  level: { ...ruled, size: 16, bold: true, horizontal: 'center', vertical: 'center' },
  record,
  recordCenter: { ...record, horizontal: 'center' },
  recordCount: { ...record, horizontal: 'right', numberFormat: '0' },
  recordMonth: { ...record, horizontal: 'center', numberFormat: 'yyyy-mm' },
  recordDate: { ...record, horizontal: 'center', numberFormat: 'yyyy/mm/dd' },
  computedDate: { ...ruled, horizontal: 'center', vertical: 'center', numberFormat: 'yyyy/mm/dd' },
  dateLeft: { ...indented, vertical: 'center', numberFormat: 'yyyy/mm/dd' },
  countCenter: { ...ruled, horizontal: 'center', vertical: 'center', numberFormat: '0' },
  /** One number in large. */
  figure: { ...ruled, size: 18, bold: true, horizontal: 'center', vertical: 'center', numberFormat: '0' },
  percent: { ...ruled, horizontal: 'right', vertical: 'center', numberFormat: '0%' },
  count: { ...ruled, horizontal: 'right', vertical: 'center', numberFormat: '0' },
  validJa: { ...computedCenter, numberFormat: '"有効";;"有効ではない"' },
  validEn: { ...computedCenter, numberFormat: '"Valid";;"Not valid"' },
  input: { ...input, indent: 1 },
  inputLine: { ...input, vertical: 'center', indent: 1 },
  inputCenter: { ...input, horizontal: 'center', vertical: 'center' },
  inputDate: { ...input, horizontal: 'center', vertical: 'center', numberFormat: 'yyyy/mm/dd' },
  inputCount: { ...input, horizontal: 'right', vertical: 'center', numberFormat: '0' },
  /** In rows of several lines: level with the texts beside them. */
  inputDateTop: { ...input, horizontal: 'center', numberFormat: 'yyyy/mm/dd' },
  inputTop: { ...input, horizontal: 'center' },
  /** One line of a list that must not grow: what is too long is cut. */
  line: { ...indented, size: 9, vertical: 'center', wrap: false },
  /** A step of a calculation, or a row of a table that formulas look up. */
  helper: { ...base, size: 9, color: COLORS.muted, wrap: false },
  link: { ...base, color: COLORS.accent, wrap: false, vertical: 'center' },
} as const satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof STYLES;

/** 1 and 0 as words. */
export const VALIDITY_STYLES: Readonly<Record<Language, StyleKey>> = { ja: 'validJa', en: 'validEn' };
