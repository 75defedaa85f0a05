import { readFileSync, statSync } from 'node:fs';
import type { Language } from '../../src/core/model/language';
import type { IsoDate } from '../../src/core/model/isoDate';
import type { RegisterCollector } from '../../src/core/register/collectRegister';
import { registerRow } from '../../src/core/register/registerRow';
import { judgeFile } from '../../src/workbook/file/judgeFile';
import { DEFAULT_LIMITS } from '../../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../../src/workbook/file/read/workbookFileError';
import { bookError } from '../assess/bookError';
import { policyCheck, type PolicyCheck } from './policyCheck';

/** Reads one workbook into a register, or notes why not; nothing of it stays in memory but its row. */
export function readInto(
  register: RegisterCollector,
  path: string,
  readOn: IsoDate,
  language: Language,
  policies: PolicyCheck = policyCheck([]),
): void {
  try {
    const { size } = statSync(path);
    if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
    const { reading, assessment, policy } = judgeFile(readFileSync(path), policies.references);
    policies.note(path, reading, policy);
    register.add(registerRow(reading, assessment, { source: path, readOn }));
  } catch (error) {
    const { code, message } = bookError(error);
    register.reject(path, code, message[language]);
  }
}
