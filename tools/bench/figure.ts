import { ratioOf, summarise, type Samples, type Summary } from './measure';

/** What a figure is held against: its median, its least or greatest value or its ratio. */
export interface Target {
  readonly of: 'median' | 'min' | 'max' | 'ratio';
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One line of the report. */
export interface Figure extends Summary {
  readonly name: string;
  readonly unit: string;
  /** What exactly is counted. */
  readonly what: string;
  readonly ratio?: number;
  /** What the ratio compares with. */
  readonly ratioTo?: string;
  readonly target?: Target;
  readonly met?: boolean;
}

/** Something the report does not say, and why. */
export interface NotMeasured {
  readonly name: string;
  readonly why: string;
}

export interface Described {
  readonly name: string;
  readonly what: string;
  readonly target?: Target;
}

export interface Compared {
  readonly ratio: number;
  readonly ratioTo: string;
}

/** How often to measure; `scale` shortens the long runs. */
export interface Effort {
  readonly rounds: number;
  readonly scale: number;
}

/** The medians of samples against other samples taken in turn with them. */
export function against(
  samples: Samples | undefined,
  base: Samples | undefined,
  ratioTo: string,
  perSample = 1,
): Compared {
  return { ratio: ratioOf(samples ?? [], base ?? []) * perSample, ratioTo };
}

const DIGITS = 4;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

function isMet({ of, atLeast, atMost }: Target, summary: Summary, ratio = NaN): boolean {
  const value = of === 'ratio' ? ratio : summary[of];
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/** A figure from its values; the target is judged before rounding. */
export function figure(
  { name, what, target }: Described,
  unit: string,
  values: readonly number[],
  compared?: Compared,
): Figure {
  const { median, min, max } = summarise(values);
  return {
    name,
    unit,
    what,
    median: rounded(median),
    min: rounded(min),
    max: rounded(max),
    ...(compared === undefined ? {} : { ratio: rounded(compared.ratio), ratioTo: compared.ratioTo }),
    ...(target === undefined ? {} : { target, met: isMet(target, { median, min, max }, compared?.ratio) }),
  };
}

/** Milliseconds of samples that did something `times` times. */
export function milliseconds(
  described: Described,
  samples: Samples | undefined,
  times = 1,
  compared?: Compared,
): Figure {
  const values = (samples ?? []).map((value) => value / times);
  return figure(described, 'ms', values, compared);
}

/** How often a second, from samples that did something `times` times. */
export function perSecond(described: Described, samples: Samples | undefined, times: number): Figure {
  const values = (samples ?? []).map((value) => (times / value) * 1000);
  return figure(described, '1/s', values);
}
