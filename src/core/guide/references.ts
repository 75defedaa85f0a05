import type { CheckItem, Reference } from './item';
import { byItem } from './byItem';
import { reference } from './readItems';
import { listOf } from './shape';
import disposal from './references/disposal.json';
import inhouse from './references/inhouse.json';
import operation from './references/operation.json';
import riskFa from './references/risk-fa.json';
import riskPa from './references/risk-pa.json';
import settings from './references/settings.json';
import spec from './references/spec.json';
import vendor from './references/vendor.json';

const FILES = {
  'risk-pa': riskPa,
  'risk-fa': riskFa,
  spec,
  inhouse,
  vendor,
  settings,
  operation,
  disposal,
};

/**
 * Clauses behind an item beside its first one, by item id. Kept apart from the items, because rules and custom
 * functions do without them. Those of an unknown item stop loading.
 */
const FURTHER: ReadonlyMap<string, readonly Reference[]> = byItem(FILES, 'references', listOf(reference));

/** All clauses behind an item, the one to look up first in front; none for a company's own item. */
export function referencesOf({ id, source }: CheckItem): readonly Reference[] {
  return [...(source === undefined ? [] : [source]), ...(FURTHER.get(id) ?? [])];
}
