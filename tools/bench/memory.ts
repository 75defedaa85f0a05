import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects garbage now, so that what a run before left behind counts for nothing. */
export const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use once garbage is collected. */
export function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Megabytes that a result keeps in use; what was only needed on the way to it is collected before. */
export async function megabytesHeldBy(run: () => unknown): Promise<number> {
  const before = bytesInUse();
  const kept = [await run()];
  const held = bytesInUse() - before;
  return kept.length === 1 ? held / 2 ** 20 : NaN;
}
