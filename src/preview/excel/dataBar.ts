import { hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { booleanArgument, recordArgument, stringArgument } from './arguments';

/** A bar as far as it has been described. */
export interface BarState {
  lower: { readonly type: string; readonly formula: string };
  upper: { readonly type: string; readonly formula: string };
  color: string;
  gradient: boolean;
}

interface BarTarget {
  readonly bar: BarState;
  readonly changed: () => void;
}

export const newBar = (): BarState => ({
  lower: { type: 'LowestValue', formula: '' },
  upper: { type: 'HighestValue', formula: '' },
  color: '#638EC6',
  gradient: true,
});

/** Excel's DataBarConditionalFormat: ends, colour, solid or not. */
export const dataBarType = hostType<BarTarget>({
  name: 'DataBarConditionalFormat',
  scalars: {
    LowerBoundRule: {
      get: ({ bar }): WireValue => ({ ...bar.lower }),
      set: (target, value) => change(target, { lower: boundOf(value) }),
    },
    UpperBoundRule: {
      get: ({ bar }): WireValue => ({ ...bar.upper }),
      set: (target, value) => change(target, { upper: boundOf(value) }),
    },
  },
  navigations: { PositiveFormat: (target) => positiveType(target) },
});

const positiveType = hostType<BarTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: {
      get: ({ bar }) => bar.color,
      set: (target, value) => change(target, { color: stringArgument(value) }),
    },
    GradientFill: {
      get: ({ bar }) => bar.gradient,
      set: (target, value) => change(target, { gradient: booleanArgument(value) }),
    },
  },
});

function change(target: BarTarget, said: Partial<BarState>): void {
  Object.assign(target.bar, said);
  target.changed();
}

function boundOf(value: Argument): BarState['lower'] {
  const { type, formula } = recordArgument(value);
  return { type: stringArgument(type), formula: typeof formula === 'string' ? formula : '' };
}

const ENDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** The bar as the grid's rule. */
export function gridBar({ lower, upper, color, gradient }: BarState): Readonly<Record<string, unknown>> {
  const end = ({ type, formula }: BarState['lower']): object => ({
    type: ENDS[type] ?? 'min',
    ...(formula === '' ? {} : { value: type === 'Formula' ? formula : Number(formula) }),
  });
  const config = { min: end(lower), max: end(upper), isGradient: gradient, positiveColor: color };
  return { type: 'dataBar', isShowValue: true, config: { ...config, nativeColor: '#FF0000' } };
}
