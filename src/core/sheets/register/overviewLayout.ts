import { absolute, quoteSheet } from '../../model/address';
import type { Language } from '../../model/language';
import { REGISTER_TEXT } from './registerWords';

/** Characters per column A…O: tables on the left, lists on the right, charts below both. */
export const OVERVIEW_WIDTHS = [2, 20, 13, 13, 13, 13, 13, 13, 13, 3, 13, 20, 28, 26, 9] as const;

export const LEFT = 1;
export const RIGHT = 10;
export const LAST_COLUMN = OVERVIEW_WIDTHS.length - 1;

/** First rows of the blocks; each begins with its title. */
export const ROWS = {
  reference: 2,
  filter: 3,
  figures: 4,
  heatMap: 7,
  counts: 15,
  overdue: 4,
  conditions: 15,
  charts: 23,
} as const;

/** Lines of both lists. */
export const OVERDUE_LINES = 8;
export const CONDITION_LINES = 5;

/** Charts fill these rows. */
export const CHART_ROWS = { first: ROWS.charts + 1, last: ROWS.charts + 21 } as const;

/** Below the charts: existing devices by site and by month, and the advisories. */
export const PROGRESS_ROW = CHART_ROWS.last + 2;
export const PROGRESS_SITES = 6;
export const PROGRESS_MONTHS = { before: 1, lines: 6 } as const;
export const ADVISORY_FIGURES_COLUMN = RIGHT + 3;
/** After the sites: the others, and all. */
export const PROGRESS_LAST_ROW = PROGRESS_ROW + 1 + PROGRESS_SITES + 2;

/** Column of the first phase in the heat map; five phases, total and conditions follow. */
export const PHASE_COLUMN = LEFT + 1;
export const TOTAL_COLUMN = PHASE_COLUMN + 5;
export const CONDITIONS_COLUMN = TOTAL_COLUMN + 1;

/** The table of due dates stands beside that of verdicts. */
export const DUE_COLUMN = LEFT + 3;
export const DUE_COUNT_COLUMN = DUE_COLUMN + 2;

/** Absolute range on 集計 with its sheet, as charts want it. */
export function onOverview(
  language: Language,
  column: number,
  row: number,
  lastColumn: number = column,
  lastRow: number = row,
): string {
  const first = absolute(column, row);
  const last = absolute(lastColumn, lastRow);
  const sheet = quoteSheet(REGISTER_TEXT.summary[language]);
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}
