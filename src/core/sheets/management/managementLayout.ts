/** Characters per column A…O of 経営報告: case, result and conditions side by side. */
export const MANAGEMENT_WIDTHS = [2, 27, 24, 2, 24, 12, 11, 16, 2, 15, 40, 17] as const;

/** First columns of the three blocks. */
export const CASE_COLUMN = 1;
export const RESULT_COLUMN = 4;
export const LIST_COLUMN = 9;
export const LAST_COLUMN = MANAGEMENT_WIDTHS.length - 1;

/** First rows of the sections. */
export const MANAGEMENT_ROWS = {
  top: 4,
  progress: 14,
  dates: 14,
  approval: 20,
  bcp: 16,
  chart: 26,
} as const;

/** Lines of the list of open conditions; the figure beside it counts all of them. */
export const CONDITION_LINES = 9;

export const CHART_LAST_ROW = 40;
