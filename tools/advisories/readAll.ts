import { AdvisoryFault } from '../../src/core/advisories/advisoryFault';
import { collectAdvisories, type Collected } from '../../src/core/advisories/collectAdvisories';
import { isZip, type NamedBytes } from '../../src/workbook/file/advisories/advisoryPackage';
import { readAdvisoryFile } from '../../src/workbook/file/advisories/readAdvisoryFile';
import { bytesIn, filesIn } from './filesIn';

/** Reads files, folders and zips one file at a time; what is refused is noted with its reason. */
export function readAll(paths: readonly string[]): Collected {
  const collector = collectAdvisories();
  const attempt = (file: string, isNamed: boolean, read: () => void): void => {
    try {
      read();
    } catch (error) {
      collector.reject(file, faultOf(error), isNamed);
    }
  };
  const take = ({ name, bytes }: NamedBytes, isNamed: boolean): void =>
    attempt(name, isNamed, () => {
      if (isZip(bytes)) throw new AdvisoryFault('NESTED_ZIP', '');
      collector.add(name, readAdvisoryFile(bytes));
    });
  for (const path of paths)
    for (const file of filesIn(path)) {
      const isNamed = file === path;
      attempt(file, isNamed, () =>
        bytesIn(file).forEach((each) => take(each, isNamed && each.name === file)),
      );
    }
  return collector.result();
}

/** What the system says of a file, beside what readers say. */
function faultOf(error: unknown): Pick<AdvisoryFault, 'code' | 'detail'> {
  if (error instanceof AdvisoryFault) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { code: 'NO_FILE', detail: '' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'NO_ACCESS', detail: '' };
  return { code: 'DAMAGED', detail: error instanceof Error ? error.message : '' };
}
