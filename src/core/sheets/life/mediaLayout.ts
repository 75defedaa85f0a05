import { a1, absolute } from '../../model/address';
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

/** Cells for formulas stand right of what is printed: steps per medium, then what each kind of medium allows. */
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
const FIRST_STEP = MEDIA_LAST_COLUMN + 2;
export const KINDS_COLUMN = FIRST_STEP + STEP_COLUMNS.length + 1;

export const mediaColumn = (column: MediaColumn): number =>
  MEDIA_FIRST_COLUMN + MEDIA_COLUMNS.indexOf(column);
export const stepColumn = (column: StepColumn): number => FIRST_STEP + STEP_COLUMNS.indexOf(column);

/** A cell of a medium's row. */
export const mediaCell = (column: MediaColumn, row: number): string => `$${a1(mediaColumn(column), row)}`;
export const stepCell = (column: StepColumn, row: number): string => `$${a1(stepColumn(column), row)}`;

/** A column over all media. */
export function mediaRange(column: MediaColumn): string {
  const at = mediaColumn(column);
  return `${absolute(at, MEDIA_FIRST_ROW)}:${absolute(at, MEDIA_LAST_ROW)}`;
}
export function stepRange(column: StepColumn): string {
  const at = stepColumn(column);
  return `${absolute(at, MEDIA_FIRST_ROW)}:${absolute(at, MEDIA_LAST_ROW)}`;
}
