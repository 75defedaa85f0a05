import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { Book, RangeTarget } from './book';
import { createAndOpenWorkbook } from './createdWorkbooks';
import { selection } from './selection';

interface Target {
  readonly book: Book;
}

/** Excel's Workbook: the root of every request. */
export const workbookType = hostType<Target>({
  name: 'Workbook',
  scalars: {
    Name: { get: ({ book }) => book.document.name },
    AutoSave: { get: () => false },
    IsDirty: { get: () => false, set: () => undefined },
    ReadOnly: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigations: {
    Application: ({ book }) => book.types.application(book),
    CustomXmlParts: ({ book }) => book.types.customXmlParts(book),
    Names: ({ book }) => book.types.names({ book }),
    Properties: ({ book }) => book.types.properties(book),
    Settings: ({ book }) => book.types.settings(book),
    Worksheets: ({ book }) => book.types.worksheets(book),
  },
  methods: {
    /** On the web `Excel.createWorkbook` asks the workbook itself. */
    CreateAndOpenWorkbook: ({ book }, base64) => createAndOpenWorkbook(book, base64),
    GetActiveCell: ({ book }) => book.types.range(oneCell(selection(book))),
    GetSelectedRange: ({ book }) => book.types.range(selection(book)),
    GetSelectedRanges: ({ book }) => book.types.rangeAreas([selection(book)]),
    _GetRangeForEventByReferenceId: (target, id) =>
      eventRange(target, id, 'Workbook._GetRangeForEventByReferenceId'),
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, id) => {
      const range = book.eventRanges.get(stringArgument(id));
      return range === undefined ? HostObject.NULL : book.types.range(range);
    },
  },
});

function eventRange({ book }: Target, id: Argument, location: string): HostObject {
  const range = book.eventRanges.get(stringArgument(id));
  if (range === undefined) throw itemNotFound(location);
  return book.types.range(range);
}

function oneCell(range: RangeTarget): RangeTarget {
  return { ...range, area: { ...range.area, rows: 1, columns: 1 } };
}
