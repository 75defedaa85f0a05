import type { Device } from '../../devices/device';
import type { Advisory, Score } from '../advisory';
import type { Makers } from '../maker/makers';
import { sameMaker, type MakerRelation } from '../maker/sameMaker';
import { deviceModel, type DeviceModel } from '../model/deviceModel';
import { isStrong } from '../model/words';
import { relateModel, type ModelRelation } from '../model/relateModel';
import { readVersion } from '../version/readVersion';
import { evaluate, type Evaluation, type ReadVersion } from './evaluate';
import { judge, type Judgement, type Match } from './judge';
import { beginningsOfText, indexProducts, type NamedProduct, type ProductIndex } from './productIndex';

/** An advisory and a device that have to do with each other. */
export interface Pair {
  readonly advisory: Advisory;
  /** Index into the devices. */
  readonly device: number;
  readonly match: Match;
  /** What decided it; the words are made from it. */
  readonly judgement: Judgement;
  /** The vulnerabilities that the device has or may have; of a device that is not affected those it does not have. */
  readonly cves: readonly string[];
  readonly score: Score | null;
  /** The advisory itself says that one of them is used in attacks. */
  readonly isExploited: boolean;
  readonly fixes: readonly string[];
}

/** What a device lacks to be compared. */
export type Missing = 'maker' | 'model' | 'maker-unknown' | 'model-unknown';

/** A device that no advisory could be compared with: not "not affected". */
export interface Unmatched {
  readonly device: number;
  readonly missing: readonly Missing[];
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Unmatched[];
}

type Known = Pick<Device, 'maker' | 'model' | 'version' | 'serial'>;

/**
 * Compares devices with advisories.
 * @param advisories the newest version of each
 * @returns pairs in the order of advisories and devices, and devices of which maker or model is missing or unknown
 */
export function matchDevices(advisories: readonly Advisory[], devices: readonly Known[], makers: Makers): Matched {
  const index = indexProducts(advisories, makers);
  const relations = new Map<string, Related>();
  const answers = new Map<string, readonly Omit<Pair, 'device'>[]>();
  const pairs: Pair[] = [];
  const unmatched: Unmatched[] = [];
  for (const [device, each] of devices.entries()) {
    const product = JSON.stringify([each.maker, each.model]);
    const related = relations.get(product) ?? relate(each, index, makers);
    relations.set(product, related);
    const exact = JSON.stringify([product, each.version, each.serial]);
    const found = answers.get(exact) ?? answersOf(related.products, each, index);
    answers.set(exact, found);
    for (const answer of found) pairs.push({ ...answer, device });
    if (related.missing.length > 0) unmatched.push({ device, missing: related.missing });
  }
  const order = new Map(advisories.map((advisory, position) => [advisory, position] as const));
  const at = ({ advisory }: Pair): number => order.get(advisory) ?? 0;
  return { pairs: pairs.sort((a, b) => at(a) - at(b) || a.device - b.device), unmatched };
}

interface RelatedProduct {
  readonly product: NamedProduct;
  readonly maker: MakerRelation;
  readonly model: ModelRelation;
}

interface Related {
  readonly products: readonly RelatedProduct[];
  readonly missing: readonly Missing[];
}

/** The products that a device may be, by maker and model. */
function relate({ maker, model }: Known, index: ProductIndex, makers: Makers): Related {
  const key = makers.keyOf(maker);
  const own = deviceModel(model, key);
  if (own === null) return { products: [], missing: key === '' ? ['maker', 'model'] : ['model'] };
  const keys = key === '' || !makers.isKnown(maker) ? [] : makers.keysOf(maker);
  const products = index.find(beginningsOfDevice(own), keys).flatMap((product) => {
    const toMaker = sameMaker(maker, product.makers, makers);
    if (toMaker === 'other') return [];
    const toModel = relateModel(own, product.model);
    if (toModel.fit === 'no' || (toMaker === 'unknown' && !isUnmistakable(own, toModel))) return [];
    return [{ product, maker: toMaker, model: toModel }];
  });
  return { products, missing: missingOf(key, products, index, makers, maker) };
}

/** Whoever the maker is: a model number of letters and digits that is the same. */
const isUnmistakable = (device: DeviceModel, { fit, by }: ModelRelation): boolean =>
  fit === 'same' && by !== 'family' && device.candidates.some(({ words }) => words.some(({ text }) => isStrong(text)));

function missingOf(
  key: string,
  products: readonly RelatedProduct[],
  index: ProductIndex,
  makers: Makers,
  maker: string,
): readonly Missing[] {
  if (key === '') return ['maker'];
  if (products.length > 0) return [];
  return index.hasMaker(makers.keysOf(maker)) ? ['model-unknown'] : ['maker-unknown'];
}

function beginningsOfDevice({ candidates }: DeviceModel): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ text, bounds }) => {
      const starts = [...bounds].filter(([, kind]) => kind === 'hard').map(([start]) => start);
      return beginningsOfText(text, [0, ...starts]);
    }),
  );
}

function answersOf(
  related: readonly RelatedProduct[],
  { version, serial }: Known,
  { advisories }: ProductIndex,
): readonly Omit<Pair, 'device'>[] {
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

const RANK: Readonly<Record<Match, number>> = { 'not-affected': 0, check: 1, affected: 2 };

/** The strictest answer of an advisory's vulnerabilities. */
function answerOf(advisory: Advisory, evaluations: ReadonlyMap<number, Evaluation>): Omit<Pair, 'device'> | null {
  const judged = advisory.vulnerabilities.flatMap((vulnerability) => {
    const judgement = judge(vulnerability.claims, evaluations);
    return judgement === null ? [] : [{ vulnerability, judgement }];
  });
  const [first] = judged;
  if (first === undefined) return null;
  const { judgement } = judged.reduce((best, each) =>
    RANK[each.judgement.match] > RANK[best.judgement.match] ? each : best,
  );
  const counting = judged.filter((each) => judgement.match === 'not-affected' || each.judgement.match !== 'not-affected');
  const products = new Set(
    [...evaluations].filter(([, { membership }]) => judgement.match === 'not-affected' || membership !== 'out').map(([product]) => product),
  );
  const isFor = (some: readonly number[] | null): boolean => some === null || some.some((each) => products.has(each));
  const scores = counting.flatMap(({ vulnerability }) => bestScore(vulnerability.scores.filter((each) => isFor(each.products))) ?? []);
  return {
    advisory,
    match: judgement.match,
    judgement,
    cves: [...new Set(counting.map(({ vulnerability }) => vulnerability.cve).filter((cve) => cve !== ''))],
    score: scores.reduce<Score | null>((best, each) => (best === null || each.value > best.value ? each : best), null),
    isExploited: counting.some(({ vulnerability }) => vulnerability.isExploited),
    fixes: [
      ...new Set(
        counting.flatMap(({ vulnerability }) =>
          vulnerability.fixes.filter((fix) => isFor(fix.products) && fix.text !== '').map(({ text }) => text),
        ),
      ),
    ],
  };
}

/** Of one vulnerability the score of CVSS 4.0, else of 3.x, else of 2.0. */
function bestScore(scores: readonly Score[]): Score | null {
  const newest = Math.max(...scores.map(({ version }) => Math.floor(Number(version)) || 0));
  const own = scores.filter(({ version }) => (Math.floor(Number(version)) || 0) === newest);
  const best = own.reduce<Score | null>((top, each) => (top === null || each.value > top.value ? each : top), null);
  return best === null ? null : { version: best.version, value: best.value };
}
