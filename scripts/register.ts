import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assessCase } from '../src/core/assessment/assessCase';
import { collectRegister, type RegisterCollector } from '../src/core/register/collectRegister';
import { registerCsv, registerJsonLines } from '../src/core/register/registerExports';
import { registerRow } from '../src/core/register/registerRow';
import { readCaseFile } from '../src/workbook/file/read/case/readCaseFile';
import { DEFAULT_LIMITS } from '../src/workbook/file/read/packageLimits';
import { WorkbookFileError } from '../src/workbook/file/read/workbookFileError';

/**
 * `npm run -s register -- OUT BOOK.xlsx|FOLDER…`: reads case workbooks one after the other and writes
 * `OUT/register.csv` and `OUT/register.jsonl`; prints what was read, written and rejected, and why.
 * Exit 1 where something was rejected; the others are in the register all the same.
 */
function booksIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xmb]?$/i.test(name) && !basename(name).startsWith('~$'))
    .sort()
    .map((name) => join(path, name));
}

function readInto(register: RegisterCollector, path: string, readOn: string): void {
  try {
    const { size } = statSync(path);
    if (size > DEFAULT_LIMITS.packedBytes) throw new WorkbookFileError('tooLarge', `${size} bytes`);
    const reading = readCaseFile(readFileSync(path));
    register.add(registerRow(reading, assessCase(reading), { source: path, readOn }));
  } catch (error) {
    register.reject(path, error instanceof WorkbookFileError ? error.code : String(error));
  }
}

const [out, ...paths] = process.argv.slice(2);
if (out === undefined || paths.length === 0) {
  console.error('usage: npm run -s register -- OUT BOOK.xlsx|FOLDER [BOOK.xlsx|FOLDER…]');
  process.exitCode = 2;
} else {
  const register = collectRegister();
  const readOn = new Date().toISOString().slice(0, 10);
  for (const path of paths.flatMap(booksIn)) readInto(register, path, readOn);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'register.csv'), registerCsv(register.rows()));
  writeFileSync(join(out, 'register.jsonl'), registerJsonLines(register.rows()));
  const rejections = register.rejections();
  console.log(JSON.stringify({ counts: register.counts(), rejections }, null, 2));
  process.exitCode = rejections.length > 0 ? 1 : 0;
}
