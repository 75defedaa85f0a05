import type { RegisterPlace } from '../../../core/register/registerPlace';
import { placeRegister } from '../../place/register/placeRegister';
import type { Parts } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';

/**
 * Finds 台帳 in a workbook file.
 * @throws WorkbookFileError `notRegister`
 */
export function readRegister(parts: Parts): RegisterPlace {
  const place = placeRegister(readValues(parts).sheets);
  if (place === null) throw new WorkbookFileError('notRegister', '');
  return place;
}
