import { openRows, rowsAfter, type OpenRow } from '../../../core/register/advisories/openRows';
import type { ExistingPlace } from '../../../core/register/existing/existingPlace';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { placeExisting } from '../../place/register/placeExisting';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';
import { REGISTER_LIMITS } from './fillRegister';

/** The existing devices of a register, and the advisories that still ask for something. */
export interface ExistingReading {
  readonly existing: ExistingPlace;
  readonly open: readonly OpenRow[];
}

/** @throws WorkbookFileError `notRegister` where the file has no existing devices */
export function readExisting(bytes: Uint8Array): ExistingReading {
  const { sheets } = readValues(openPackage(bytes, REGISTER_LIMITS));
  const existing = placeExisting(sheets);
  if (existing === null) throw new WorkbookFileError('notRegister', '');
  const advisories = placeAdvisories(sheets);
  return { existing, open: advisories === null ? [] : openRows(rowsAfter(advisories, [])) };
}
