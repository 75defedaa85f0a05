import { readFileSync } from 'node:fs';
import { readCases, type DecisionCase } from './cases/caseSchema';
import { compare, mismatchLine } from './cases/compare';
import { decide } from './cases/decide';

/**
 * `npm run -s cases -- FILE.json…`: runs decision cases through the core. Prints one line per mismatch and
 * the totals; exit 1 on a mismatch, exit 2 for a file or case that does not follow the schema.
 */
const EXIT = { ok: 0, mismatch: 1, wrongInput: 2 } as const;

function load(file: string): readonly DecisionCase[] {
  try {
    return readCases(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function run(files: readonly string[]): number {
  if (files.length === 0) throw new Error('usage: npm run -s cases -- FILE.json [FILE.json…]');
  let passed = 0;
  let failed = 0;
  for (const entry of files.flatMap(load)) {
    const mismatches = compare('', entry.expected, decide(entry, entry.id));
    for (const mismatch of mismatches) console.log(mismatchLine(entry.id, mismatch));
    if (mismatches.length === 0) passed += 1;
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
