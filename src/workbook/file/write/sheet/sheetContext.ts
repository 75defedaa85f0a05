import type { StyleTable } from '../styles/styleTable';
import type { SharedStrings } from '../workbook/sharedStrings';

/** What all sheets of one workbook share while they are written. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  /** 0-based position among the sheets. */
  readonly index: number;
  /** Whether this is the sheet shown first. */
  readonly selected: boolean;
}
