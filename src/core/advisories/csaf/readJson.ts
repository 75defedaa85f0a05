import type { Advisory } from '../advisory';
import { AdvisoryFault } from '../advisoryFault';
import {
  isExploitedCatalogue,
  readExploited,
  type ExploitedCatalogue,
} from '../exploited/exploitedCatalogue';
import { isObject, listAt } from './json';
import { isCsaf, readCsaf } from './readCsaf';
import { repeatedKey } from './repeatedKey';

/** What one file holds. */
export interface AdvisoryContent {
  readonly advisories: readonly Advisory[];
  readonly exploited: readonly ExploitedCatalogue[];
}

/**
 * Reads a JSON file: a CSAF document, a list of them, a bundle by MyJVN, or the catalogue of exploited
 * vulnerabilities.
 * @throws AdvisoryFault
 */
export function readJson(text: string): AdvisoryContent {
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (isExploitedCatalogue(value)) return { advisories: [], exploited: [readExploited(value)] };
  const documents = documentsIn(value);
  if (documents.length === 0) throw new AdvisoryFault('NOT_ADVISORY', '');
  return { advisories: documents.map(readCsaf), exploited: [] };
}

function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AdvisoryFault('NOT_JSON', error instanceof Error ? error.message : '');
  }
  const repeated = repeatedKey(text);
  if (repeated !== null) throw new AdvisoryFault('TWICE', repeated);
  return value;
}

/** A list, or MyJVN's STIX bundle, whose objects embed documents as `VULDEF-Document`. */
function documentsIn(value: unknown): readonly unknown[] {
  if (isCsaf(value)) return [value];
  if (Array.isArray(value)) return value.every(isCsaf) ? value : [];
  if (!isObject(value)) return [];
  return listAt(value, 'objects')
    .flatMap((each) => listAt(each, 'VULDEF-Document'))
    .filter(isCsaf);
}
