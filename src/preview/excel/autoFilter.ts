import { invalidArgument, itemNotFound, refusal } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { parseAddress } from './area';
import { numberArgument, recordArgument, stringArgument } from './arguments';
import type { SheetTarget } from './book';
import type { FilterRecord } from './bookExtras';
import { asAddin, protectionAllows, readTexts } from './cells';
import { passes } from './filterCriteria';

/** Excel's AutoFilter of a sheet: rows that do not pass are hidden. */
export const autoFilterType = hostType<SheetTarget>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (target) => filterOf(target) !== undefined },
    IsDataFiltered: { get: (target) => (filterOf(target)?.criteria.size ?? 0) > 0 },
    Criteria: { get: criteriaOf, onlyWhenAsked: true },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => change(target, (filter) => filter.criteria.clear()),
    ClearColumnCriteria: (target, index) =>
      change(target, (filter) => void filter.criteria.delete(numberArgument(index))),
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range.isNull) throw itemNotFound('AutoFilter.getRange');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Reapply: (target) => change(target, () => undefined),
    Remove: (target) => {
      change(target, (filter) => filter.criteria.clear());
      target.book.extras.filters.delete(target.sheet.getSheetId());
    },
  },
});

function filterOf({ book, sheet }: SheetTarget): FilterRecord | undefined {
  return book.extras.filters.get(sheet.getSheetId());
}

function criteriaOf(target: SheetTarget): WireValue {
  const filter = filterOf(target);
  return Array.from(
    { length: filter?.area.columns ?? 0 },
    (_, column) => (filter?.criteria.get(column) ?? {}) as WireValue,
  );
}

function rangeOf(target: SheetTarget): HostObject {
  const area = filterOf(target)?.area;
  return area === undefined ? HostObject.NULL : target.book.types.range({ ...target, area });
}

function apply(target: SheetTarget, given: Argument, column: Argument, criteria: Argument): void {
  const { book, sheet } = target;
  if (book.protection.isProtected(sheet.getSheetId()) && !protectionAllows(target, 'allowAutoFilter'))
    throw refusal('AccessDenied', 'AutoFilter.apply');
  const area = book.types.rangeOf(given)?.area ?? parseAddress(stringArgument(given))?.area;
  if (area === undefined) throw invalidArgument('AutoFilter.apply');
  const known = filterOf(target);
  const filter: FilterRecord = { area, criteria: known?.criteria ?? new Map<number, never>() };
  if (typeof column === 'number') {
    if (column < 0 || column >= area.columns) throw invalidArgument('AutoFilter.apply');
    filter.criteria.set(column, { ...recordArgument(criteria) });
  }
  book.extras.filters.set(sheet.getSheetId(), filter);
  hideRows(target, filter);
}

function change(target: SheetTarget, act: (filter: FilterRecord) => void): void {
  const filter = filterOf(target);
  if (filter === undefined) return;
  act(filter);
  hideRows(target, filter);
}

/** The first row is the header and always shown. */
function hideRows({ book, sheet }: SheetTarget, { area, criteria }: FilterRecord): void {
  const texts = readTexts({ book, sheet, area });
  asAddin(book, () =>
    texts.slice(1).forEach((line, index) => {
      const shown = [...criteria].every(([column, each]) => passes(line[column] ?? '', each));
      const row = area.row + 1 + index;
      if (shown) sheet.showRows(row, 1);
      else sheet.hideRows(row, 1);
    }),
  );
}
