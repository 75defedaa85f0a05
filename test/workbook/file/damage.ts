import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes the parts of a file: null removes one, a new path adds one. */
export type Parts = Record<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** Replaces the first occurrence; throws when it is not there, so that no test damages nothing. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`nothing to damage: ${String(from)}`);
  return result;
}

/** A copy of the file with one replacement in one part. */
export function damaged(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = partsOf(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return zipOf({ ...parts, [path]: replaced(part, from, to) });
}
