/** Addresses on 方針; formulas and readers find them by the defined names made from these. */

/** Top-left cell of the matrix, headings included (column B, row 6). */
export const MATRIX_FIRST_COLUMN = 1;
export const MATRIX_FIRST_ROW = 6;

/** Record of changes: label in B, value in C. */
export const CHANGE_FIRST_ROW = 11;

/** 評価基準: one row per level, high first; word in B, text in C. */
export const CRITERIA_FIRST_ROW = 18;

/** Intervals of operation checks: headings, and the months below them, from column B. */
export const INTERVALS_HEADING_ROW = 23;

/** Evidence by level: headings, and the words below them, from column B. */
export const EVIDENCE_HEADING_ROW = 27;

/** Heading row of the table of levels per item; items follow. */
export const LEVELS_HEADING_ROW = 31;
export const LEVELS_FIRST_COLUMN = 1;

/** G takes the wording of each item, so that the table can be read without the other sheets. */
export const POLICY_WIDTHS = [2, 22, 16, 16, 16, 16, 128, 3] as const;

/** Last column of what is printed; the lists of choices stand to the right of it. */
export const POLICY_LAST_COLUMN = 6;
export const LIST_WIDTH = 24;
