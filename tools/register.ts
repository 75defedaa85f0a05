import { localDay } from './localDay';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerCsv, registerJsonLines } from '../src/core/register/registerExports';
import { booksIn } from './register/booksIn';
import { fillRegisterFile, registerReport } from './register/registerFile';
import { bookError } from './assess/bookError';

/**
 * `npm run -s register -- [--en] OUT BOOK.xlsx|FOLDER…`: reads case workbooks one after the other into
 * `OUT/register.xlsx`, a new register (Japanese, or English with `--en`) or the one that is there, and writes the
 * cases that were read as `OUT/register.csv` and `OUT/register.jsonl`; prints what was read, written and
 * rejected, and why. Exit 1 where something was rejected; the others are in the register all the same.
 */
function run(out: string, books: readonly string[], isEnglish: boolean): void {
  const readOn = localDay();
  mkdirSync(out, { recursive: true });
  const register = fillRegisterFile(join(out, 'register.xlsx'), books, readOn, isEnglish ? 'en' : 'ja');
  writeFileSync(join(out, 'register.csv'), registerCsv(register.rows()));
  writeFileSync(join(out, 'register.jsonl'), registerJsonLines(register.rows()));
  console.log(JSON.stringify(registerReport(register), null, 2));
  process.exitCode = register.rejections().length > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
const [out, ...paths] = given.filter((argument) => argument !== '--en');
if (out === undefined || paths.length === 0) {
  console.error('usage: npm run -s register -- [--en] OUT BOOK.xlsx|FOLDER [BOOK.xlsx|FOLDER…]');
  process.exitCode = 2;
} else {
  try {
    run(out, paths.flatMap(booksIn), given.includes('--en'));
  } catch (error) {
    console.error(bookError(error).message.en);
    process.exitCode = 2;
  }
}
