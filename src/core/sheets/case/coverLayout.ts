import { a1 } from '../../model/address';
import type { CoverField } from '../../model/coverFields';

/** Where a field sits: label cell, value cell and how many columns the value takes. */
export interface FieldPlace {
  readonly column: number;
  readonly row: number;
}

/** The state of the case is the first thing on the cover, in the rows that stay while scrolling. */
export const STATE_ROW = 2;

const LEFT = 1;
const RIGHT = 4;
/** Third block: pictures and what the level rests on. */
const ASIDE = 10;

/**
 * Fields of 表紙 in two blocks; the value stands one column right of its label. All inputs stand on the left,
 * so that Tab, which goes row by row, takes them in order; what is computed from them stands beside.
 */
const LEFT_FIELDS: readonly (readonly [row: number, field: CoverField])[] = [
  [5, 'uses'],
  [6, 'useCase'],
  [7, 'separated'],
  [10, 'caseId'],
  [11, 'device'],
  [12, 'maker'],
  [13, 'model'],
  [14, 'units'],
  [15, 'site'],
  [16, 'department'],
  [17, 'applicant'],
  [18, 'applicantMail'],
  [19, 'asOf'],
  [20, 'installDate'],
  [21, 'existing'],
  [22, 'inUseSince'],
  [23, 'supportEnd'],
  [26, 'labelLevel'],
  [27, 'labelNumber'],
  [28, 'labelExpires'],
  [29, 'labelCovers'],
  [30, 'labelValid'],
  [33, 'externalSupport'],
  [34, 'cryptoErase'],
  [35, 'verificationFailed'],
  [36, 'outsourcedDisposal'],
  [39, 'headName'],
  [40, 'headDate'],
];

const RIGHT_FIELDS: readonly (readonly [row: number, field: CoverField])[] = [
  [STATE_ROW, 'caseState'],
  [5, 'impactLevel'],
  [6, 'impactStatus'],
  [7, 'impactNote'],
  [8, 'criteria'],
  [32, 'verdict'],
  [33, 'sealStatus'],
];

const ASIDE_FIELDS: readonly (readonly [row: number, field: CoverField])[] = [
  [18, 'effectiveUses'],
  [19, 'effectiveUseCase'],
  [20, 'matrixLevel'],
  [21, 'leastLevel'],
];

/** The criteria take several lines, which stand beside the fields on the left. */
export const CRITERIA_LAST_ROW = 15;

/** Points of a cover row of one line, and of one whose text, mail address or mark may take two. */
export const COVER_ROW_HEIGHT = 21;
export const TALL_ROW_HEIGHT = 36;
export const TALL_ROWS: readonly number[] = [5, 6, 7, 11, 15, 18, 20, 26];

/** Place of each field's label on the cover. */
export const COVER_PLACES: Readonly<Partial<Record<CoverField, FieldPlace>>> = Object.fromEntries([
  ...LEFT_FIELDS.map(([row, field]) => [field, { column: LEFT, row }]),
  ...RIGHT_FIELDS.map(([row, field]) => [field, { column: RIGHT, row }]),
  ...ASIDE_FIELDS.map(([row, field]) => [field, { column: ASIDE, row }]),
]) as Partial<Record<CoverField, FieldPlace>>;

/** Fields that HQ fills in on 審査. */
export const REVIEW_PLACES: Readonly<Partial<Record<CoverField, FieldPlace>>> = {
  hqLevel: { column: LEFT, row: 5 },
  hqReason: { column: LEFT, row: 6 },
  reviewer: { column: LEFT, row: 7 },
  reviewDate: { column: LEFT, row: 8 },
  managementName: { column: LEFT, row: 9 },
  managementDate: { column: LEFT, row: 10 },
  decision: { column: LEFT, row: 11 },
  decisionReason: { column: LEFT, row: 12 },
  correctionDue: { column: LEFT, row: 13 },
  sharedOn: { column: LEFT, row: 14 },
  sharedBy: { column: LEFT, row: 15 },
  receivedBy: { column: LEFT, row: 16 },
};

/**
 * Place of a field's value on 表紙 or 審査, one column right of its label.
 * @throws an Error for a field that the layout forgot
 */
export function valuePlace(field: CoverField): FieldPlace {
  const place = COVER_PLACES[field] ?? REVIEW_PLACES[field];
  if (!place) throw new Error(`cover field ${field}: has no place`);
  return { column: place.column + 1, row: place.row };
}

/** A1 address of a field's value. */
export function valueCell(field: CoverField): string {
  const { column, row } = valuePlace(field);
  return a1(column, row);
}

/** Rows of the section headings on the cover. */
export const COVER_SECTIONS = {
  use: { column: LEFT, row: 4 },
  case: { column: LEFT, row: 9 },
  impact: { column: RIGHT, row: 4 },
  label: { column: LEFT, row: 25 },
  circumstances: { column: LEFT, row: 32 },
  signOff: { column: LEFT, row: 38 },
  matrix: { column: RIGHT, row: 17 },
  progress: { column: RIGHT, row: 22 },
  place: { column: ASIDE, row: 4 },
  basis: { column: ASIDE, row: 17 },
} as const;

/** Characters per column A…L of the cover. */
export const COVER_WIDTHS = [2, 22, 36, 2, 22, 15, 22, 14, 8, 2, 22, 30] as const;

/** Row of the seal's status on 審査, below the fields of HQ. */
export const SEAL_ROW = Math.max(...Object.values(REVIEW_PLACES).map(({ row }) => row)) + 1;

/** Last column of the right block; its values are merged up to here. */
export const RIGHT_LAST_COLUMN = 8;
/** Last column of the state of the case; beside it the next sheets are named. */
export const STATE_LAST_COLUMN = 6;
/** Last column of the cover. */
export const COVER_LAST_COLUMN = 11;

/** The next step begins in this column of the first row. */
export const NEXT_STEP_COLUMN = 4;

/** The five phases stand side by side on this row; the sentence beside them says the same. */
export const PHASE_ROW = 3;
export const PHASE_COLUMNS = [1, 2, 4, 5, 6] as const;
export const PHASE_SENTENCE_COLUMN = 7;
