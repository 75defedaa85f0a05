import { hostType } from '../protocol/hostType';
import { formatArea, quoteSheet } from './area';
import type { RangeTarget } from './book';

/** Excel's RangeAreas. */
export const rangeAreasType = hostType<readonly RangeTarget[]>({
  name: 'RangeAreas',
  keptByReference: true,
  scalars: {
    Address: {
      get: (areas) =>
        areas.map(({ sheet, area }) => `${quoteSheet(sheet.getSheetName())}!${formatArea(area)}`).join(','),
    },
  },
});
