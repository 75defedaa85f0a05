import { invalidArgument, refusal } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { parseAddress } from './area';
import { stringArgument } from './arguments';
import type { SheetTarget } from './book';
import { protectionAllows } from './cells';

/** Excel's AutoFilter, without criteria: nothing is hidden by it. */
export const autoFilterType = hostType<SheetTarget>({
  name: 'AutoFilter',
  methods: {
    Apply: apply,
    GetRangeOrNullObject: (target) => {
      const area = target.book.extras.filters.get(target.sheet.getSheetId());
      return area === undefined ? HostObject.NULL : target.book.types.range({ ...target, area });
    },
  },
});

function apply(target: SheetTarget, given: Argument): void {
  const { book, sheet } = target;
  if (book.protection.isProtected(sheet.getSheetId()) && !protectionAllows(target, 'allowAutoFilter'))
    throw refusal('AccessDenied', 'AutoFilter.apply');
  const area = book.types.rangeOf(given)?.area ?? parseAddress(stringArgument(given))?.area;
  if (area === undefined) throw invalidArgument('AutoFilter.apply');
  book.extras.filters.set(sheet.getSheetId(), area);
}
