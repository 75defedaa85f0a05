import { itemNotFound } from '../protocol/apiError';
import { hostType } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { numberArgument } from './arguments';
import type { Bag } from './bag';
import { pointFormatType } from './chartLooks';

interface PointsTarget {
  readonly looks: Bag;
  /** The values as they are now: there are as many points. */
  readonly values: () => readonly WireValue[];
}

export const chartPointsType = hostType<PointsTarget>({
  name: 'ChartPointsCollection',
  items: (target) => target.values().map((_, index) => chartPointType({ ...target, index })),
  methods: {
    GetItemAt: (target, index) => {
      const at = numberArgument(index);
      if (!(at in target.values())) throw itemNotFound('ChartPointsCollection.getItemAt');
      return chartPointType({ ...target, index: at });
    },
  },
});

const chartPointType = hostType<PointsTarget & { readonly index: number }>({
  name: 'ChartPoint',
  scalars: { Value: { get: ({ values, index }) => values()[index] ?? null } },
  navigations: { Format: ({ looks, index }) => pointFormatType(looks.part(`Point${index}`)) },
});
