import type { CaseReading } from '../../../../core/model/reading';
import { openPackage } from '../openPackage';
import { DEFAULT_LIMITS, type PackageLimits } from '../packageLimits';
import { readValues } from '../values/readValues';
import { readCase } from './readCase';

/** Parts of no use to a reading of answers; leaving them packed saves time on a thousand workbooks. */
const NEEDLESS =
  /^(xl\/(theme|media|drawings|charts|embeddings|printerSettings|webextensions)\/|xl\/calcChain\.xml$|xl\/styles\.xml$|docProps\/thumbnail)/;

/** Filter for `openPackage` when only values, names and properties are wanted. */
export const isCasePart = (name: string): boolean => !NEEDLESS.test(name);

/**
 * Reads a case from the bytes of a received file, within limits.
 * @throws WorkbookFileError when the file is refused or is not a case
 */
export function readCaseFile(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): CaseReading {
  return readCase(readValues(openPackage(bytes, limits, isCasePart)));
}
