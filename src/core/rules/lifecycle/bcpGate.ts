import type { RowStateKey } from '../../model/states';
import type { ImpactLevel } from '../../model/terms';

/** Items that show BCP-1 to BCP-3 (policy.bcpForHigh); a test holds them against policy/phases.json. */
export const BCP_ITEMS = ['ORG-BCP-01', 'ORG-BCP-02', 'ORG-MGT-03'] as const;

const IN_PLACE: ReadonlySet<RowStateKey> = new Set(['satisfied', 'excluded']);

/**
 * Operation at high impact does not start until BCP-1…3 are in place; at intake they may still be
 * "by installation" (policy.bcpForHigh.gate; guide 4.2.2).
 * @param stateOf state of an in-house row; null when the case does not hold it, which leaves it open
 * @returns the items still missing; empty below high
 */
export function missingForBcp(
  level: ImpactLevel | null,
  stateOf: (itemId: string) => RowStateKey | null,
): readonly string[] {
  if (level !== 'high') return [];
  return BCP_ITEMS.filter((id) => {
    const state = stateOf(id);
    return state !== null && !IN_PLACE.has(state);
  });
}
