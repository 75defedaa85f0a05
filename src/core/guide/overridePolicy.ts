import { ITEMS } from './catalogue';
import { CONFIDENTIALITIES, METHODS } from './media';
import type { Policy } from './policy';
import { count, entriesOf, failAt, flag, listOf, oneOf, text, type Reader } from './shape';
import {
  CIRCUMSTANCES,
  EVIDENCE_RULES,
  IMPACT_LEVELS,
  REQUIREMENT_LEVELS,
  SHEET_KEYS,
  USES,
  USE_CASES,
} from '../model/terms';

type Merge = (base: unknown, change: unknown, at: string) => unknown;

/** Replaces a leaf after checking it. */
const leaf =
  (reader: Reader<unknown>): Merge =>
  (_base, change, at) =>
    reader(change, at);

/** Merges the named keys; any other key is an error that lists the known ones. */
const branch =
  (fields: Readonly<Record<string, Merge>>): Merge =>
  (base, change, at) => {
    const merged: Record<string, unknown> = { ...(base as object) };
    for (const [key, value] of Object.entries(entriesOf(change, at))) {
      const merge = fields[key] ?? failAt(`${at}.${key}`, `one of ${Object.keys(fields).join(', ')}`, key);
      merged[key] = merge(merged[key], value, `${at}.${key}`);
    }
    return merged;
  };

const each = (keys: readonly string[], merge: Merge): Merge =>
  branch(Object.fromEntries(keys.map((key) => [key, merge])));

const itemLevels: Merge = (base, change, at) => {
  const merged: Record<string, unknown> = { ...(base as object) };
  for (const [id, levels] of Object.entries(entriesOf(change, at))) {
    if (!ITEMS.has(id)) failAt(`${at}.${id}`, 'an item id of the catalogue', id);
    merged[id] = each(IMPACT_LEVELS, leaf(oneOf(REQUIREMENT_LEVELS)))(merged[id], levels, `${at}.${id}`);
  }
  return merged;
};

const mergePolicy = branch({
  version: leaf(text),
  matrix: each(USE_CASES, each(USES, leaf(oneOf(IMPACT_LEVELS)))),
  jcstar: branch({
    exemptSheets: leaf(listOf(oneOf(SHEET_KEYS))),
    exemptAtImpact: each(IMPACT_LEVELS, leaf(flag)),
    expiryMonths: leaf(count),
  }),
  evidence: each(IMPACT_LEVELS, leaf(oneOf(EVIDENCE_RULES))),
  circumstances: each(CIRCUMSTANCES, leaf(flag)),
  audit: branch({
    intervalMonths: each(IMPACT_LEVELS, leaf(count)),
    graceDays: leaf(count),
    verificationMonths: leaf(count),
  }),
  disposal: branch({
    base: each(CONFIDENTIALITIES, leaf(oneOf(METHODS))),
    relaxations: each(['X1', 'X2'], leaf(flag)),
  }),
  requiredAt: itemLevels,
});

/**
 * Lays a company's changes over a policy; the rest stays.
 * @param policy the policy to start from
 * @param partial the changes, e.g. `{ matrix: { production: { analysis: 'mid' } } }`
 * @throws GuideDataError naming the path of an unknown key or value
 */
export function overridePolicy(policy: Policy, partial: unknown): Policy {
  return mergePolicy(policy, partial, 'policy') as Policy;
}
