import { caseAdvisories, type CaseAdvisoriesRead } from '../../../core/register/advisories/caseAdvisories';
import { caseKey } from '../../../core/register/caseKey';
import { textOfCell } from '../../../core/model/cell';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { placeExisting } from '../../place/register/placeExisting';
import { placeRegister } from '../../place/register/placeRegister';
import { openPackage } from '../read/openPackage';
import { readValues } from '../read/values/readValues';
import { WorkbookFileError } from '../read/workbookFileError';
import { REGISTER_LIMITS } from './fillRegister';

/** @throws WorkbookFileError `notRegister` for another workbook */
export function readCaseAdvisories(bytes: Uint8Array, caseNumber: string): CaseAdvisoriesRead {
  const { sheets } = readValues(openPackage(bytes, REGISTER_LIMITS));
  const register = placeRegister(sheets);
  if (register === null) throw new WorkbookFileError('notRegister', '');
  const numbers = [
    ...register.records.map(({ values }) => values.caseId ?? null),
    ...(placeExisting(sheets)?.rows ?? []).map(({ values }) => values.caseNumber ?? null),
  ].map((cell) => caseKey(textOfCell(cell)));
  if (caseNumber === '' || !numbers.includes(caseKey(caseNumber))) return { kind: 'unknownCase' };
  const place = placeAdvisories(sheets);
  const facts = place === null ? null : caseAdvisories(place, caseNumber);
  return facts === null ? { kind: 'nothingRead' } : { kind: 'found', facts };
}
