import type { Advisory } from '../advisory';
import type { Makers } from '../maker/makers';
import { readVersion } from '../version/readVersion';
import { advisoryKey } from '../newest';
import { answerOf, isStricter } from './answerOf';
import { evaluate, type Evaluation, type ReadVersion } from './evaluate';
import type { Answer, ComparedDevice, Pair, Unmatched } from './pair';
import { indexProducts, type ProductIndex } from './productIndex';
import { relateDevice, type Related, type RelatedProduct } from './relateDevice';

export interface Matched {
  /** In the order of advisories, then of devices. */
  readonly pairs: readonly Pair[];
  /** Devices of which maker or model is missing, or unknown to every advisory. */
  readonly unmatched: readonly Unmatched[];
}

/**
 * Compares devices with advisories. Devices of one maker, model and version get one answer, worked out once.
 * @param advisories the newest version of each
 */
export function matchDevices(
  advisories: readonly Advisory[],
  devices: readonly ComparedDevice[],
  makers: Makers,
): Matched {
  const index = indexProducts(advisories, makers);
  const relations = new Map<string, Related>();
  const answers = new Map<string, readonly Answer[]>();
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  for (const [device, each] of devices.entries()) {
    const model = JSON.stringify([each.maker, each.model]);
    const related = relations.get(model) ?? relateDevice(each, index, makers);
    relations.set(model, related);
    const exact = JSON.stringify([each.maker, each.model, each.version, each.serial]);
    const found = answers.get(exact) ?? answersOf(related.products, each, index);
    answers.set(exact, found);
    for (const answer of found) pairs.push({ ...answer, device });
    if (related.missing.length > 0) unmatched.push({ device, missing: related.missing });
  }
  const positions = new Map(advisories.map((advisory, position) => [advisory, position] as const));
  const at = ({ advisory }: Pair): number => positions.get(advisory) ?? 0;
  return { pairs: joinTwins(pairs.sort((a, b) => at(a) - at(b) || a.device - b.device)), unmatched };
}

/** Two documents that both say that they are the same version of an advisory make one pair: the stricter one. */
function joinTwins(pairs: readonly Pair[]): readonly Pair[] {
  const joined = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = `${pair.device} ${advisoryKey(pair.advisory)}`;
    const before = joined.get(key);
    if (before === undefined || isStricter(pair.match, before.match)) joined.set(key, pair);
  }
  return [...joined.values()];
}

function answersOf(
  related: readonly RelatedProduct[],
  { version, serial }: ComparedDevice,
  { advisories }: ProductIndex,
): readonly Answer[] {
  const read: ReadVersion = { version: readVersion(version), serial, text: version.trim() };
  const byAdvisory = new Map<number, Map<number, Evaluation>>();
  for (const { product, maker, model } of related)
    for (const occurrence of product.occurrences) {
      const evaluations = byAdvisory.get(occurrence.advisory) ?? new Map<number, Evaluation>();
      byAdvisory.set(occurrence.advisory, evaluations);
      evaluations.set(occurrence.product, evaluate(occurrence, maker, model, read));
    }
  return [...byAdvisory].flatMap(([position, evaluations]) => {
    const advisory = advisories[position];
    return advisory === undefined ? [] : (answerOf(advisory, evaluations) ?? []);
  });
}
