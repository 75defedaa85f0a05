import type { Language } from '../../../../core/model/language';
import type { OwnItem } from '../../../../core/model/ownItem';
import type { VendorFile } from '../../../bookFiles';
import { placeVendor } from '../../../place/placeVendor';
import { fileErrorText } from '../fileErrorText';
import { openPackage } from '../openPackage';
import { DEFAULT_LIMITS, type PackageLimits } from '../packageLimits';
import { readValues } from '../values/readValues';
import { WorkbookFileError } from '../workbookFileError';
import { shiftRow } from './date1904';
import { isCasePart } from './readCaseFile';
import { workbookCellsOf } from './workbookCellsOf';

/** Reads what a vendor sent back, within limits; a file that cannot be read is an answer, too. */
export function readVendorFile(
  bytes: Uint8Array,
  language: Language,
  ownItems: readonly OwnItem[] = [],
  limits: PackageLimits = DEFAULT_LIMITS,
): VendorFile {
  try {
    const book = readValues(openPackage(bytes, limits, isCasePart));
    const reading = placeVendor(workbookCellsOf(book), ownItems);
    if (reading === null) return { kind: 'notVendor' };
    const rows = book.date1904 ? reading.rows.map(shiftRow) : reading.rows;
    return { kind: 'vendor', reading: { ...reading, rows } };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { kind: 'refused', why: fileErrorText(error, language) };
  }
}
