import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * A file as it is named, or all workbooks below a folder, links included; Excel's own lock files are none. Each folder
 * is gone through once, so that one with a link to itself ends.
 */
export function booksIn(path: string): readonly string[] {
  if (!isDirectory(path)) return [path];
  const seen = new Set<string>();
  const within = (folder: string): readonly string[] => {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(folder, { encoding: 'utf8' })
      .sort()
      .flatMap((name) => {
        const each = join(folder, name);
        if (isDirectory(each)) return within(each);
        return /\.xls[xmb]?$/i.test(name) && !name.startsWith('~$') ? [each] : [];
      });
  };
  return within(path);
}
