import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerCsv, registerJsonLines, type ExportRow } from '../src/core/register/registerExports';
import { bookError } from './assess/bookError';
import { localDay } from './localDay';
import { PolicyRefused } from './policyIn';
import { referencesIn } from './referencesIn';
import { policyCheck } from './register/policyCheck';
import { registerOrder, USAGE, type RegisterOrder } from './register/order';
import { fillRegisterFile, registerReport } from './register/registerFile';

/** `npm run -s register -- OUT BOOK.xlsx…`: case workbooks into a register, one after the other, and its exports. */
function run({ out, books, policies, on, language }: RegisterOrder): void {
  const check = policyCheck(referencesIn(policies, language));
  mkdirSync(out, { recursive: true });
  const { register, openAdvisories } = fillRegisterFile(
    join(out, 'register.xlsx'),
    books,
    on,
    language,
    check,
  );
  const rows = register
    .rows()
    .map((row): ExportRow => ({ ...row, openAdvisories: openAdvisories(row.caseId) }));
  writeFileSync(join(out, 'register.csv'), registerCsv(rows));
  writeFileSync(join(out, 'register.jsonl'), registerJsonLines(rows));
  console.log(JSON.stringify(registerReport(register, check), null, 2));
  process.exitCode = register.rejections().length > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
const order = registerOrder(given, localDay());
if (given.includes('--help')) console.log(USAGE);
else if (order === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    run(order);
  } catch (error) {
    console.error(error instanceof PolicyRefused ? error.message : bookError(error).message[order.language]);
    process.exitCode = 2;
  }
}
