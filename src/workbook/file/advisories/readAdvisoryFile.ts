import Papa from 'papaparse';
import { AdvisoryFault } from '../../../core/advisories/advisoryFault';
import { readJson, type AdvisoryContent } from '../../../core/advisories/csaf/readJson';
import { readExploitedRows } from '../../../core/advisories/exploited/exploitedCatalogue';
import { MOST_BYTES } from './advisoryLimits';
import { readAdvisoryXml } from './readAdvisoryXml';

/**
 * Reads one file with advisories; its bytes say what it is: JSON (CSAF, MyJVN, catalogue of exploited
 * vulnerabilities), XML (MyJVN) or CSV (the catalogue).
 * @throws AdvisoryFault
 */
export function readAdvisoryFile(bytes: Uint8Array): AdvisoryContent {
  if (bytes.length > MOST_BYTES) throw new AdvisoryFault('TOO_LARGE', `${bytes.length} bytes`);
  const text = decoded(bytes);
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) throw new AdvisoryFault('EMPTY', '');
  if (first === '{' || first === '[') return readJson(text);
  if (first === '<') return readAdvisoryXml(text);
  const exploited = readExploitedRows(Papa.parse<string[]>(text, { delimiter: ',' }).data);
  if (exploited === null) throw new AdvisoryFault('NOT_ADVISORY', '');
  return { advisories: [], exploited: [exploited] };
}

/** UTF-8, which JSON and MyJVN use, or UTF-16 by its mark. Characters that were lost would be other names. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AdvisoryFault('NOT_TEXT', '');
  }
}
