import type { RegisterPlace } from '../../../core/register/registerPlace';
import { placeRegister } from '../../place/register/placeRegister';
import type { SheetCells } from '../../place/workbookCells';
import type { Parts } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';

/**
 * Finds 台帳 in a workbook file.
 * @throws WorkbookFileError `notRegister`
 */
export const readRegister = (parts: Parts): RegisterPlace => registerOn(readValues(parts).sheets);

/** The same among sheets that were read already. */
export function registerOn(sheets: readonly SheetCells[]): RegisterPlace {
  const place = placeRegister(sheets);
  if (place === null) throw new WorkbookFileError('notRegister', '');
  return place;
}
