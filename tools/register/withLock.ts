import { closeSync, openSync, rmSync, statSync } from 'node:fs';

/** Between two looks, and how long somebody else may take; a lock older than that was left behind. */
const PAUSE = 100;
const LONGEST = 10 * 60_000;

/**
 * Does something with a file that no other command changes meanwhile: the second waits for the first, so that neither
 * loses what the other wrote.
 * @throws what the work throws
 */
export function withLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`;
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST) rmSync(lock, { force: true });
    return false;
  }
}
