import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FINDER = pathToFileURL(join(__dirname, '..', '..', 'tools', 'system-programs.mjs')).href;

/**
 * Path of soffice as the tools find it. Asked of a Node of its own, because jest cannot load an
 * ES module from CommonJS.
 */
export function sofficePath(): string {
  const question = `import { findSoffice } from '${FINDER}'; process.stdout.write(findSoffice() ?? '')`;
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', question], { encoding: 'utf8' });
  if (path === '') throw new Error('LibreOffice not found: set SOFFICE to the path of soffice');
  return path;
}
