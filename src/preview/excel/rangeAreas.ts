import { hostType } from '../protocol/hostType';
import { formatArea, quoteSheet } from './area';
import type { RangeTarget } from './book';

/** Excel's RangeAreas: addresses and the areas themselves. */
export const rangeAreasType = hostType<readonly RangeTarget[]>({
  name: 'RangeAreas',
  keptByReference: true,
  scalars: {
    Address: {
      get: (areas) =>
        areas.map(({ sheet, area }) => `${quoteSheet(sheet.getSheetName())}!${formatArea(area)}`).join(','),
    },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
  },
  navigations: { Areas: (areas) => rangeCollectionType(areas) },
});

const rangeCollectionType = hostType<readonly RangeTarget[]>({
  name: 'RangeCollection',
  items: (areas) => areas.map((range) => range.book.types.range(range)),
  methods: { GetCount: (areas) => areas.length },
});
