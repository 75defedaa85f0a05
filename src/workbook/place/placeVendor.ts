import type { OwnItem } from '../../core/model/ownItem';
import type { VendorReading } from '../../core/review/vendor/vendorReading';
import { COVER_FIELDS, type CoverField } from '../../core/model/coverFields';
import { placeCheckRows } from './checkRows';
import { languageOf } from './language';
import { nameTargets } from './nameTargets';
import { valueAt, type WorkbookCells } from './workbookCells';

/**
 * Finds a vendor's answers in the cells of a workbook; null where it has no row of ours at all.
 * @param ownItems of the company whose case it is
 */
export function placeVendor(cells: WorkbookCells, ownItems: readonly OwnItem[] = []): VendorReading | null {
  const { rows, unplaced } = placeCheckRows(cells.sheets, ownItems, () => true);
  if (rows.length === 0 && unplaced.length === 0) return null;
  const language = languageOf(cells.names);
  const targetOf = nameTargets(cells);
  const valueOf = (asked: CoverField) => {
    const name = COVER_FIELDS.find(({ field }) => field === asked)?.name;
    const target = language && name ? targetOf(name[language]) : null;
    return target && valueAt(target.on, target.startRow, target.startColumn);
  };
  return { caseId: valueOf('caseId'), device: valueOf('device'), model: valueOf('model'), rows, unplaced };
}
