import type { Advisory, Score, Vulnerability } from '../advisory';
import type { Evaluation } from './evaluate';
import { judge, type Judgement, type Match } from './judge';
import type { Answer } from './pair';

const RANK: Readonly<Record<Match, number>> = { 'not-affected': 0, check: 1, affected: 2 };

export const isStricter = (one: Match, other: Match): boolean => RANK[one] > RANK[other];

interface Judged {
  readonly vulnerability: Vulnerability;
  readonly judgement: Judgement;
}

/**
 * The strictest answer of an advisory's vulnerabilities, with what is said of those that count.
 * @param evaluations by the index of the product
 * @returns null where no vulnerability speaks of a product that the device may be
 */
export function answerOf(advisory: Advisory, evaluations: ReadonlyMap<number, Evaluation>): Answer | null {
  const judged = advisory.vulnerabilities.flatMap((vulnerability) => {
    const judgement = judge(vulnerability.claims, evaluations);
    return judgement === null ? [] : [{ vulnerability, judgement }];
  });
  const lost = lostClaim(advisory, evaluations);
  const [first, ...others] = judged;
  if (first === undefined)
    return lost === null ? null : { ...NOTHING_SAID, advisory, match: 'check', judgement: lost };
  const { judgement: strictest } = others.reduce(
    (best, each) => (isStricter(each.judgement.match, best.judgement.match) ? each : best),
    first,
  );
  const judgement = strictest.match === 'not-affected' && lost !== null ? lost : strictest;
  const isNone = strictest.match === 'not-affected';
  const counting = judged.filter((each) => isNone || each.judgement.match !== 'not-affected');
  const isFor = forProducts(evaluations, isNone);
  return {
    advisory,
    match: judgement.match,
    judgement,
    cves: distinct(counting.map(({ vulnerability }) => vulnerability.cve)),
    score: highest(counting.flatMap(({ vulnerability }) => scoreOf(vulnerability, isFor) ?? [])),
    isExploited: counting.some(({ vulnerability }) => vulnerability.isExploited),
    fixes: fixesOf(counting, isFor),
  };
}

const NOTHING_SAID = { cves: [], score: null, isExploited: false, fixes: [] } as const;

/**
 * Where a part of the advisory speaks of products that nobody can find in it, or of none, a device that is among its
 * products may be meant.
 */
function lostClaim({ doubts }: Advisory, evaluations: ReadonlyMap<number, Evaluation>): Judgement | null {
  const [by] = evaluations.values();
  return doubts.length === 0 || by === undefined ? null : { match: 'check', reason: 'NOT_SAID', by };
}

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];

type IsFor = (products: readonly number[] | null) => boolean;

/** Whether something is said for a product that the device is or may be. */
function forProducts(evaluations: ReadonlyMap<number, Evaluation>, isNone: boolean): IsFor {
  const own = new Set(
    [...evaluations].flatMap(([product, { membership }]) =>
      isNone || membership !== 'out' ? [product] : [],
    ),
  );
  return (products) => products === null || products.some((product) => own.has(product));
}

const fixesOf = (counting: readonly Judged[], isFor: IsFor): readonly string[] =>
  distinct(
    counting.flatMap(({ vulnerability }) =>
      vulnerability.fixes.filter(({ products }) => isFor(products)).map(({ text }) => text),
    ),
  );

/** Of one vulnerability the score of CVSS 4.0, else of 3.x, else of 2.0. */
function scoreOf({ scores }: Vulnerability, isFor: IsFor): Score | null {
  const own = scores.filter(({ products }) => isFor(products));
  const newest = Math.max(...own.map(generation));
  const best = highest(own.filter((score) => generation(score) === newest));
  return best === null ? null : { version: best.version, value: best.value };
}

const generation = ({ version }: Score): number => Math.floor(Number(version)) || 0;

/** The highest; of equal ones that of the newer version of CVSS. */
const highest = <Own extends Score>(scores: readonly Own[]): Own | null =>
  scores.reduce<Own | null>(
    (best, each) =>
      best === null ||
      each.value > best.value ||
      (each.value === best.value && generation(each) > generation(best))
        ? each
        : best,
    null,
  );
