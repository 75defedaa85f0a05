import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fillRegister, newRegister } from '../../src/workbook/file/register/fillRegister';
import type { RegisterCollector } from '../../src/core/register/collectRegister';
import type { Language } from '../../src/core/model/language';
import { waitingFor } from '../../src/core/register/waitingFor';
import { readInto } from './readInto';
import { withLock } from './withLock';

/**
 * Reads workbooks into a register file: the one that is there, or a new one. The file is replaced as a whole
 * once it is written, so that a failure leaves the register as it was; two commands on one register go one after the
 * other.
 */
export function fillRegisterFile(
  path: string,
  books: readonly string[],
  readOn: string,
  language: Language,
): RegisterCollector {
  mkdirSync(dirname(path), { recursive: true });
  return withLock(path, () => {
    const { register, write } = fillRegister(existsSync(path) ? readFileSync(path) : newRegister(language));
    for (const book of books) readInto(register, book, readOn, language);
    const passing = `${path}.tmp`;
    writeFileSync(passing, write(readOn));
    renameSync(passing, path);
    return register;
  });
}

/** What became of the workbooks, for programs. */
export function registerReport(register: RegisterCollector): object {
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
  };
}
