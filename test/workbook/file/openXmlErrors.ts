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
export async function openXmlErrors(bytes: Uint8Array): Promise<readonly OpenXmlError[]> {
  return (await openXmlErrorsOfAll([bytes]))[0]!;
}

/** The same of several files, in their order: its start takes longer than a file. */
export function openXmlErrorsOfAll(
  books: readonly Uint8Array[],
): Promise<readonly (readonly OpenXmlError[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iiot-validate-'));
  const files = books.map((bytes, index) => {
    const file = join(folder, `${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  return new Promise<readonly (readonly OpenXmlError[])[]>((resolve, reject) => {
    execFile(process.execPath, [PROGRAM, ...files], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error) reject(new Error(`the validator failed: ${error.message}`));
      else resolve(JSON.parse(stdout) as OpenXmlError[][]);
    });
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
