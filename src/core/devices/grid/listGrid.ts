import type { CellRange } from '../../model/cellRange';

/** One row of a list as a person sees it. */
export interface ListRow {
  /** 1-based number of the row in its sheet, or of the record in its text file. */
  readonly row: number;
  /** Texts from the first column; '' for blank. Numbers and dates as they are shown. */
  readonly cells: readonly string[];
  /** Hidden by a filter or by hand. */
  readonly isHidden: boolean;
}

/** A sheet or a text file as a grid of texts. */
export interface ListGrid {
  /** Ascending; rows that hold nothing may be missing. */
  readonly rows: readonly ListRow[];
  /** Merged ranges, zero-based. */
  readonly merges: readonly CellRange[];
}
