import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file as it is named, or all workbooks below a folder; Excel's own lock files are none. */
export function booksIn(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xmb]?$/i.test(name) && !basename(name).startsWith('~$'))
    .sort()
    .map((name) => join(path, name));
}
