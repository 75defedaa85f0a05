import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AdvisoryFault } from '../../src/core/advisories/advisoryFault';
import {
  advisoryPackage,
  isZip,
  mayHoldAdvisories,
  type NamedBytes,
} from '../../src/workbook/file/advisories/advisoryPackage';
import { MOST_BYTES } from '../../src/workbook/file/advisories/advisoryLimits';

/** A file as it is named, or all below a folder that may hold advisories; links to folders are not followed. */
export function filesIn(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && mayHoldAdvisories(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The bytes of a file, or of the files of a zip, named `ZIP/FILE`.
 * @throws AdvisoryFault, or the system's error
 */
export function bytesIn(file: string): readonly NamedBytes[] {
  const { size } = statSync(file);
  // A file over the limit is refused before it is read into memory.
  if (size > MOST_BYTES) throw new AdvisoryFault('TOO_LARGE', `${size} bytes`);
  const bytes = readFileSync(file);
  if (!isZip(bytes)) return [{ name: file, bytes }];
  const files = advisoryPackage(bytes);
  if (files.length === 0) throw new AdvisoryFault('NOT_ADVISORY', '');
  return files.map(({ name, bytes: own }) => ({ name: `${file}/${name}`, bytes: own }));
}
