import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fillRegister, newRegister, type RegisterFile } from '../../src/workbook/file/register/fillRegister';
import type { RegisterCollector } from '../../src/core/register/collectRegister';
import type { Language } from '../../src/core/model/language';
import { waitingFor } from '../../src/core/register/waitingFor';
import { policyCheck, type PolicyCheck } from './policyCheck';
import { readInto } from './readInto';
import { replaceFile } from './replaceFile';
import { withLock } from './withLock';

/**
 * Reads workbooks into a register file: the one that is there, or a new one. Two commands on one register go one after
 * the other.
 */
export function fillRegisterFile(
  path: string,
  books: readonly string[],
  readOn: string,
  language: Language,
  policies: PolicyCheck = policyCheck([]),
): RegisterFile {
  mkdirSync(dirname(path), { recursive: true });
  return withLock(path, () => {
    const file = fillRegister(existsSync(path) ? readFileSync(path) : newRegister(language));
    for (const book of books) readInto(file.register, book, readOn, language, policies);
    replaceFile(path, file.write(readOn));
    return file;
  });
}

/** What became of the workbooks, for programs. */
export function registerReport(register: RegisterCollector, policies: PolicyCheck): object {
  const differing = policies.differing();
  return {
    counts: register.counts(),
    waiting: waitingFor(register.rows()),
    rejections: register.rejections().map(({ source, reason, inFavourOf, said }) => ({
      source,
      reason,
      inFavourOf,
      ...(said === undefined ? {} : { said }),
    })),
    replacements: register.replacements(),
    // Books whose policy is none of the references.
    ...(differing === null ? {} : { policies: differing }),
  };
}
