import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file as a whole once it is written, so that a failure leaves it as it was. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const passing = `${path}.tmp`;
  writeFileSync(passing, bytes);
  renameSync(passing, path);
}
