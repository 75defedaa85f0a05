import { apiNotFound } from '../protocol/apiError';
import { hostType } from '../protocol/hostType';
import type { RangeTarget } from './book';
import { refuseProtected } from './cells';
import { sortFields, sortRows } from './sortRows';

/** Excel's RangeSort: rows by the values of columns. */
export const rangeSortType = hostType<RangeTarget>({
  name: 'RangeSort',
  methods: {
    Apply: (range, fields, matchCase, hasHeaders, orientation) => {
      if (orientation === 'Columns') throw apiNotFound('RangeSort.apply(Columns)');
      refuseProtected(range, 'RangeSort.apply', 'allowSort');
      const { area } = range;
      const skipped = hasHeaders === true ? 1 : 0;
      const body = { ...area, row: area.row + skipped, rows: area.rows - skipped };
      sortRows({ ...range, area: body }, sortFields(fields, area.columns), matchCase === true);
    },
  },
});
