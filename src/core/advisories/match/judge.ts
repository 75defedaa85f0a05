import type { Claim } from '../advisory';
import type { VersionRange } from '../version/range';
import type { Evaluation } from './evaluate';

/** The three answers. */
export type Match = 'affected' | 'check' | 'not-affected';

/** Why a vulnerability has its answer, besides what the evaluation says. */
export type JudgeReason =
  | 'DECIDED'
  /** Several ranges are given for one model, and the device is in one and not in another. */
  | 'TWO_RANGES'
  /** Models of one name differ by their number, which the ledger does not give. */
  | 'NUMBER_OPEN'
  /** Its publisher does not know yet. */
  | 'STATUS_OPEN'
  /** Said to be affected and not to be affected. */
  | 'CONFLICT'
  /** Said not to be affected, or fixed in this very version. */
  | 'SAID_NOT'
  /** The advisory does not say which of its products are meant. */
  | 'NOT_SAID'
  /** Only other versions are named as fixed or as not affected. */
  | 'SAID_OF_OTHERS';

/** The answer of one vulnerability, with the evaluation that decided it. */
export interface Judgement {
  readonly match: Match;
  readonly reason: JudgeReason;
  readonly by: Evaluation;
}

/**
 * Judges one vulnerability by what is said of the products that a device may be.
 * @returns null where none of its products is related to the device
 */
export function judge(
  claims: readonly Claim[],
  evaluations: ReadonlyMap<number, Evaluation>,
): Judgement | null {
  const of = (...statuses: readonly Claim['status'][]): readonly Evaluation[] =>
    claims.flatMap(({ status, product }) =>
      statuses.includes(status) ? (evaluations.get(product) ?? []) : [],
    );
  const affected = of('affected');
  const clear = of('notAffected', 'fixed').find(({ membership }) => membership === 'in');
  const inside = affected.find(({ membership }) => membership === 'in');
  const unsure = bestOf(affected.filter(({ membership }) => membership === 'unsure'));
  if (inside !== undefined) {
    if (clear !== undefined) return { match: 'check', reason: 'CONFLICT', by: inside };
    const doubt = doubtOf(affected, inside);
    return { match: doubt === null ? 'affected' : 'check', reason: doubt ?? 'DECIDED', by: inside };
  }
  if (clear !== undefined) return { match: 'not-affected', reason: 'SAID_NOT', by: clear };
  if (unsure !== null) return { match: 'check', reason: 'DECIDED', by: unsure };
  const open = of('open').find(({ membership }) => membership !== 'out');
  if (open !== undefined) return { match: 'check', reason: 'STATUS_OPEN', by: open };
  const outside = bestOf(affected) ?? bestOf(of('open'));
  if (outside !== null)
    return {
      match: 'not-affected',
      reason: 'DECIDED',
      by: { ...outside, said: allSaid([...affected, ...of('open')]) },
    };
  const others = bestOf(of('notAffected', 'fixed'));
  return others === null ? null : { match: 'check', reason: 'SAID_OF_OTHERS', by: others };
}

/** More ranges than people read. */
const MOST_SAID = 5;

/** What is said about versions of all the products that the device may be, for people to see that it is outside. */
const allSaid = (evaluations: readonly Evaluation[]): string => {
  const texts = [...new Set(evaluations.map(({ said }) => said))];
  return [...texts.slice(0, MOST_SAID), ...(texts.length > MOST_SAID ? ['…'] : [])].join(' / ');
};

/** The evaluation that is nearest to the device. */
function bestOf(evaluations: readonly Evaluation[]): Evaluation | null {
  const rank = ({ maker, model }: Evaluation): number =>
    (model.fit === 'same' ? 2 : 0) + (maker === 'same' ? 1 : 0);
  return evaluations.reduce<Evaluation | null>(
    (best, each) => (best === null || rank(each) > rank(best) ? each : best),
    null,
  );
}

/** What speaks against being sure that the device is inside. */
function doubtOf(affected: readonly Evaluation[], inside: Evaluation): JudgeReason | null {
  const insides = affected.filter(({ membership }) => membership === 'in');
  const outsides = affected.filter(({ membership }) => membership === 'out');
  const isContested = insides.every((one) =>
    outsides.some((other) => other.model.text === one.model.text && areUpper(one) && areUpper(other)),
  );
  if (isContested) return 'TWO_RANGES';
  const rivals = affected.filter(({ membership, model }) => membership !== 'in' && model.fit === 'same');
  const isByName = insides.every(({ model }) => model.isNumberOpen && model.by !== 'number');
  return isByName && rivals.some(({ model }) => model.text === inside.model.text) && !areBranches(affected)
    ? 'NUMBER_OPEN'
    : null;
}

/** A range that has upper ends only: two of them for one model contradict each other. */
const areUpper = ({ occurrence }: Evaluation): boolean => occurrence.ranges.every(isUpper);

const isUpper = (range: VersionRange): boolean =>
  range.kind === 'sets' &&
  range.singles.length === 0 &&
  range.intervals.every(({ low }) => low === null) &&
  range.intervals.length + range.branches.length > 0;

/** Ranges with a lower end are branches of one product, not rivals. */
const areBranches = (affected: readonly Evaluation[]): boolean =>
  affected.every(({ occurrence }) =>
    occurrence.ranges.every(
      (range) => range.kind === 'sets' && range.intervals.every(({ low }) => low !== null),
    ),
  );
