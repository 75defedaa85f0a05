import type { Claim, Status } from '../advisory';
import { isObject, textsAt } from './json';

/** What CSAF's statuses mean for a device; `open` is "we do not know yet". */
const STATUSES: Readonly<Record<string, Status>> = {
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  under_investigation: 'open',
  unknown: 'open',
  fixed: 'fixed',
  first_fixed: 'fixed',
  recommended: 'fixed',
  known_not_affected: 'notAffected',
};

/**
 * Reads `product_status`. A status that the standard does not have counts as open: it may say "affected".
 * @param missing collects ids that the tree does not have
 */
export function claimsOf(
  status: unknown,
  indexes: ReadonlyMap<string, number>,
  missing: Set<string>,
): readonly Claim[] {
  if (!isObject(status)) return [];
  return Object.keys(status).flatMap((key) =>
    [...new Set(textsAt(status, key))].flatMap((id) => {
      const product = indexes.get(id);
      if (product === undefined) missing.add(id);
      return product === undefined ? [] : [{ status: STATUSES[key] ?? 'open', product }];
    }),
  );
}
