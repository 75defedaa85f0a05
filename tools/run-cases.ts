import { readFileSync } from 'node:fs';
import { GuideDataError } from '../src/core/guide/shape';
import { readCases, type DecisionCase } from './cases/caseSchema';
import { compare, mismatchLine } from './cases/compare';
import { decide } from './cases/decide';

/**
 * `npm run -s cases -- FILE.json…`: runs decision cases through the core. Prints one line per mismatch and
 * the totals; exit 1 on a mismatch or a case that cannot be read, exit 2 for a file that is not a cases file.
 */
const EXIT = { ok: 0, mismatch: 1, wrongInput: 2 } as const;

function load(file: string): readonly DecisionCase[] {
  try {
    return readCases(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    if (error instanceof GuideDataError) throw error;
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Lines to print for a case; a value that the schema does not know is a difference of its own. */
function differences(entry: DecisionCase): readonly string[] {
  try {
    const actual = decide(entry, 'input');
    return compare('', entry.expected, actual).map((mismatch) => mismatchLine(entry.id, mismatch));
  } catch (error) {
    if (error instanceof GuideDataError) return [`${entry.id} ${error.message}`];
    throw error;
  }
}

function run(files: readonly string[]): number {
  if (files.length === 0) throw new Error('usage: npm run -s cases -- FILE.json [FILE.json…]');
  let passed = 0;
  let failed = 0;
  for (const entry of files.flatMap(load)) {
    const lines = differences(entry);
    for (const line of lines) console.log(line);
    if (lines.length === 0) passed += 1;
    else failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? EXIT.ok : EXIT.mismatch;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = EXIT.wrongInput;
}
