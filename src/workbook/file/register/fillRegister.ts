import { openByCase } from '../../../core/register/advisories/openByCase';
import { collectRegister, type RegisterCollector } from '../../../core/register/collectRegister';
import { importEdits } from '../../../core/register/importEdits';
import { registerSayings } from '../../../core/register/knownCases';
import { registerEdits } from '../../../core/register/registerEdits';
import type { Language } from '../../../core/model/language';
import type { IsoDate } from '../../../core/model/isoDate';
import { registerTemplate } from '../../../core/sheets/register/registerTemplate';
import { placeAdvisories } from '../../place/register/placeAdvisories';
import { openPackage } from '../read/openPackage';
import { DEFAULT_LIMITS, type PackageLimits } from '../read/packageLimits';
import { readValues } from '../read/values/readValues';
import { writeWorkbook } from '../write/writeWorkbook';
import { putRegister } from './putRegister';
import { registerOn } from './readRegister';

/** A register file that is being filled. */
export interface RegisterFile {
  /** Takes workbooks in, compared with what the file says already. */
  readonly register: RegisterCollector;
  /** How many advisories about the devices of a case ask somebody to act, as the file says; null before any were read. */
  readonly openAdvisories: (caseId: string) => number | null;
  /** The file with what was taken in, and the result of the import. */
  readonly write: (readOn: IsoDate) => Uint8Array;
}

/** An empty register as a file. */
export const newRegister = (language: Language): Uint8Array => writeWorkbook(registerTemplate(language));

/** A register of 100,000 rows is a large sheet that its owner made, not a file that somebody sent. */
export const REGISTER_LIMITS: PackageLimits = {
  ...DEFAULT_LIMITS,
  partBytes: 512 * 2 ** 20,
  expandedBytes: 2 ** 30,
};

/**
 * Opens a register file to fill it: new cases get rows of their own, known ones are updated in theirs.
 * @throws WorkbookFileError where the file is refused or holds no register
 */
export function fillRegister(bytes: Uint8Array): RegisterFile {
  const parts = openPackage(bytes, REGISTER_LIMITS);
  const { sheets } = readValues(parts);
  const place = registerOn(sheets);
  const advisories = placeAdvisories(sheets);
  const openAdvisories = advisories === null ? () => null : openByCase(advisories);
  const { known, sayingOf } = registerSayings(place);
  const register = collectRegister(known, sayingOf);
  const write = (readOn: IsoDate): Uint8Array => {
    const rows = registerEdits(place, register.changes());
    const lines =
      place.importSheet === null ? [] : importEdits(place.importSheet, register, readOn, place.language);
    return rows.length + lines.length === 0 ? bytes : putRegister(parts, place, [...rows, ...lines]);
  };
  return { register, openAdvisories, write };
}
