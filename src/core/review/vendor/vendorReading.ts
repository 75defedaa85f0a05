import type { CellValue, RowReading, Unplaced } from '../../model/reading';

/** What came back from a vendor, found in cells as a case is. */
export interface VendorReading {
  /** Case number as the vendor's workbook carries it. */
  readonly caseId: CellValue;
  /** Device and model, as far as it says them: which case it belongs to where nobody gave it a number. */
  readonly device?: CellValue;
  readonly model?: CellValue;
  readonly rows: readonly RowReading[];
  /** Rows of unknown items and second rows of an item are among these. */
  readonly unplaced: readonly Unplaced[];
}
