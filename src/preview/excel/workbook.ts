import { hostType } from '../protocol/hostType';
import type { Book, RangeTarget } from './book';
import { createAndOpenWorkbook } from './createdWorkbooks';
import { selection } from './selection';

interface Target {
  readonly book: Book;
}

/** Excel's Workbook: the root of every request. */
export const workbookType = hostType<Target>({
  name: 'Workbook',
  navigations: {
    Application: ({ book }) => book.types.application(book),
    CustomXmlParts: ({ book }) => book.types.customXmlParts(book),
    Names: ({ book }) => book.types.names(book),
    Properties: ({ book }) => book.types.properties(book),
    Worksheets: ({ book }) => book.types.worksheets(book),
  },
  methods: {
    /** On the web `Excel.createWorkbook` asks the workbook itself. */
    CreateAndOpenWorkbook: ({ book }, base64) => createAndOpenWorkbook(book, base64),
    GetActiveCell: ({ book }) => book.types.range(oneCell(selection(book))),
  },
});

function oneCell(range: RangeTarget): RangeTarget {
  return { ...range, area: { ...range.area, rows: 1, columns: 1 } };
}
