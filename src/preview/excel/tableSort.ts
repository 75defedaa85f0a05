import { hostType, type Argument } from '../protocol/hostType';
import { sortFields, sortRows } from './sortRows';
import { bodyArea, tableRange, type TableTarget } from './tableTarget';

/** Excel's TableSort. */
export const tableSortType = hostType<TableTarget>({
  name: 'TableSort',
  methods: {
    Apply: (target: TableTarget, fields: Argument, matchCase: Argument) => {
      const range = tableRange(target, bodyArea(target));
      sortRows(range, sortFields(fields, range.area.columns), matchCase === true);
    },
  },
});
