/** Addresses on 期日, columns counted from A = 0. */
export const DATES_WIDTHS = [2, 40, 18, 66, 22, 13, 20, 14, 3, 3, 14, 18, 8, 12, 18] as const;
export const DATES_LAST_COLUMN = 7;

export const BASIS_ROW = 5;
export const DUE_HEADING_ROW = 13;
export const CONDITIONS_HEADING_ROW = 23;
export const CONDITION_LINES = 20;

/** The list of open conditions; the check item takes two columns. */
export const CONDITION_COLUMNS = { id: 1, sheet: 2, text: 3, due: 5, owner: 6, state: 7 } as const;

/** Steps of the calculation right of what is printed: one line per row that may pass on a condition. */
export const STEP_COLUMNS = { id: 10, sheet: 11, order: 12, due: 13, owner: 14 } as const;
export const STEP_FIRST_ROW = CONDITIONS_HEADING_ROW + 1;
