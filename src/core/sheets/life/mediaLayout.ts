import { a1, absolute } from '../../model/address';
import type { WordList } from '../understanding/wordTable';
import { MEDIA_COLUMNS, MEDIA_LINES, type MediaColumn } from '../../model/lifeRanges';

/** Addresses on 媒体, columns counted from A = 0. */
export const MEDIA_HEADING_ROW = 6;
export const MEDIA_FIRST_ROW = MEDIA_HEADING_ROW + 1;
export const MEDIA_LAST_ROW = MEDIA_HEADING_ROW + MEDIA_LINES;
export const MEDIA_FIRST_COLUMN = 1;
export const MEDIA_LAST_COLUMN = MEDIA_FIRST_COLUMN + MEDIA_COLUMNS.length - 1;

const WIDTH: Readonly<Record<MediaColumn, number>> = {
  number: 8,
  type: 22,
  info: 20,
  serial: 14,
  confidentiality: 14,
  publicOnly: 9,
  leavesControl: 9,
  reuse: 9,
  operable: 9,
  purgeDocumented: 10,
  hqAgreed: 10,
  required: 15,
  recommended: 15,
  why: 26,
  technique: 22,
  tool: 14,
  counted: 15,
  enough: 12,
  verification: 12,
  verifiedBy: 12,
  doneBy: 12,
  doneOn: 12,
  destination: 14,
};
export const MEDIA_WIDTHS = [2, ...MEDIA_COLUMNS.map((column) => WIDTH[column])];
export const widthOfMedia = (column: MediaColumn): number => WIDTH[column];

/** Columns of words, each with the list that its words come from. */
export const MEDIA_WORDS = {
  type: 'medium',
  confidentiality: 'confidentiality',
  publicOnly: 'yesNo',
  leavesControl: 'yesNo',
  reuse: 'yesNo',
  operable: 'yesNo',
  purgeDocumented: 'yesNo',
  hqAgreed: 'yesNo',
  technique: 'technique',
  verification: 'verification',
} as const satisfies Partial<Record<MediaColumn, WordList>>;
export type MediaWordColumn = keyof typeof MEDIA_WORDS;
export const MEDIA_WORD_COLUMNS = Object.keys(MEDIA_WORDS) as readonly MediaWordColumn[];

/** Steps by which all words of a line are folded at once. */
export const FOLD_COLUMNS = ['joined', 'digits', 'folded'] as const;
export type FoldColumn = (typeof FOLD_COLUMNS)[number];

/**
 * Cells for formulas stand right of what is printed: how the words of a medium were understood, steps per medium,
 * then what each kind of medium allows.
 */
export const STEP_COLUMNS = [
  'kind',
  'base',
  'outside',
  'purge',
  'raised',
  'required',
  'recommended',
  'actual',
  'code',
] as const;
export type StepColumn = (typeof STEP_COLUMNS)[number];
const FIRST_FOLD = MEDIA_LAST_COLUMN + 2;
const FIRST_WORD = FIRST_FOLD + FOLD_COLUMNS.length;
const FIRST_STEP = FIRST_WORD + MEDIA_WORD_COLUMNS.length;
export const KINDS_COLUMN = FIRST_STEP + STEP_COLUMNS.length + 1;

export const mediaColumn = (column: MediaColumn): number =>
  MEDIA_FIRST_COLUMN + MEDIA_COLUMNS.indexOf(column);
export const foldColumn = (column: FoldColumn): number => FIRST_FOLD + FOLD_COLUMNS.indexOf(column);
/** How a word was understood. */
export const wordColumn = (column: MediaWordColumn): number =>
  FIRST_WORD + MEDIA_WORD_COLUMNS.indexOf(column);
export const stepColumn = (column: StepColumn): number => FIRST_STEP + STEP_COLUMNS.indexOf(column);

/** A cell of a medium's row. */
export const mediaCell = (column: MediaColumn, row: number): string => `$${a1(mediaColumn(column), row)}`;
export const foldCell = (column: FoldColumn, row: number): string => `$${a1(foldColumn(column), row)}`;
export const wordCell = (column: MediaWordColumn, row: number): string => `$${a1(wordColumn(column), row)}`;
export const stepCell = (column: StepColumn, row: number): string => `$${a1(stepColumn(column), row)}`;

/** A column over all media. */
export function mediaRange(column: MediaColumn): string {
  const at = mediaColumn(column);
  return `${absolute(at, MEDIA_FIRST_ROW)}:${absolute(at, MEDIA_LAST_ROW)}`;
}
export function wordRange(column: MediaWordColumn): string {
  const at = wordColumn(column);
  return `${absolute(at, MEDIA_FIRST_ROW)}:${absolute(at, MEDIA_LAST_ROW)}`;
}
export function stepRange(column: StepColumn): string {
  const at = stepColumn(column);
  return `${absolute(at, MEDIA_FIRST_ROW)}:${absolute(at, MEDIA_LAST_ROW)}`;
}
