import { openRows, rowsAfter, type OpenRow } from '../../../core/register/advisories/openRows';
import type { ExistingPlace } from '../../../core/register/existing/existingPlace';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { placeExisting } from '../../place/register/placeExisting';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';
import { putSheets } from './putRegister';
import type { SheetCells } from '../../place/workbookCells';
import type { RowEdit } from '../../../core/register/registerPlace';
import { REGISTER_LIMITS } from './fillRegister';

/** The existing devices of a register, and the advisories that still ask for something. */
export interface ExistingReading {
  readonly existing: ExistingPlace;
  readonly open: readonly OpenRow[];
  readonly sheets: readonly SheetCells[];
  /** The register with further cells. */
  readonly write: (edits: readonly RowEdit[]) => Uint8Array;
}

/** @throws WorkbookFileError `notRegister` where the file has no existing devices */
export function readExisting(bytes: Uint8Array): ExistingReading {
  const parts = openPackage(bytes, REGISTER_LIMITS);
  const { sheets } = readValues(parts);
  const existing = placeExisting(sheets);
  if (existing === null) throw new WorkbookFileError('notRegister', '');
  const advisories = placeAdvisories(sheets);
  const models = new Map([[existing.sheet, existing.headingRow + 1]]);
  return {
    existing,
    open: advisories === null ? [] : openRows(rowsAfter(advisories, [])),
    sheets,
    write: (edits) => (edits.length === 0 ? bytes : putSheets(parts, edits, models)),
  };
}
