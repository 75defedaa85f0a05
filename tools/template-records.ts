/** What tests found out about a template, kept between the test run and the report that follows it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookDescription } from '../src/core/sheets/description';
import { writeWorkbook } from '../src/workbook/file/write/writeWorkbook';

/** Checks that take a test run: each notes a number per template. */
export type RecordedCheck = 'schema' | 'written' | 'rules' | 'pages';

const FOLDER = join(__dirname, '..', 'node_modules', '.cache', 'iiot-checksheets', 'templates');

const pathOf = (fileName: string, check: RecordedCheck) => join(FOLDER, `${fileName}.${check}.json`);

/** Same template, same bytes: a record of another version of the template is told by its digest. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Called by a test after its expectations held. */
export function noteForReport(template: WorkbookDescription, check: RecordedCheck, value: number): void {
  mkdirSync(FOLDER, { recursive: true });
  const digest = digestOf(writeWorkbook(template));
  writeFileSync(pathOf(template.fileName, check), JSON.stringify({ digest, value }));
}

/** The number noted for exactly this version of the template; null when there is none. */
export function recordOf(fileName: string, check: RecordedCheck, digest: string): number | null {
  try {
    const record = JSON.parse(readFileSync(pathOf(fileName, check), 'utf8')) as {
      digest: string;
      value: number;
    };
    return record.digest === digest ? record.value : null;
  } catch {
    return null;
  }
}
