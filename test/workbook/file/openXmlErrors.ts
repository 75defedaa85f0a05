import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface OpenXmlError {
  readonly description: string;
  readonly path: string;
}

const PROGRAM = join(__dirname, 'validateOpenXml.mjs');

/** What Microsoft's Open XML SDK says about a file. */
export function openXmlErrors(bytes: Uint8Array): Promise<readonly OpenXmlError[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iiot-validate-'));
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  return new Promise<readonly OpenXmlError[]>((resolve, reject) => {
    execFile(process.execPath, [PROGRAM, file], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error) reject(new Error(`the validator failed: ${error.message}`));
      else resolve(JSON.parse(stdout) as OpenXmlError[]);
    });
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
