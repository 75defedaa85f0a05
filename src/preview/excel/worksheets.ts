import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import { findSheet, type Book } from './book';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';
import { insertGridSheet } from './insertGridSheet';
import { checkSheetName } from './sheetNames';
import type { FWorksheet } from '../grid/univer';

interface Target {
  readonly book: Book;
}

const NEW_SHEET = { rows: 1000, columns: 40 } as const;

/** Excel's WorksheetCollection. */
export const worksheetsType = hostType<Target>({
  name: 'WorksheetCollection',
  items: ({ book }) => book.workbook.getSheets().map((sheet) => book.types.worksheet({ book, sheet })),
  item: getItem,
  methods: {
    Add: add,
    GetActiveWorksheet: ({ book }) => book.types.worksheet({ book, sheet: book.workbook.getActiveSheet() }),
    GetCount: ({ book }, onlyVisible) => sheetsOf(book, onlyVisible).length,
    GetFirst: ({ book }, onlyVisible) => wrap(book, sheetsOf(book, onlyVisible)[0], 'getFirst'),
    GetLast: ({ book }, onlyVisible) => wrap(book, sheetsOf(book, onlyVisible).at(-1), 'getLast'),
    GetItem: getItem,
    GetItemOrNullObject: ({ book }, key) => {
      const sheet = findSheet(book, stringArgument(key));
      return sheet === undefined ? HostObject.NULL : book.types.worksheet({ book, sheet });
    },
    ...eventRegistration<Target>(() => undefined, {
      DataChangedEvent: EventType.Changed,
      ActivatedEvent: EventType.Activated,
      DeactivatedEvent: EventType.Deactivated,
      AddedEvent: EventType.Added,
      DeletedEvent: EventType.Deleted,
      SelectionChangedEvent: EventType.SelectionChanged,
      CalculatedEvent: EventType.Calculated,
      FormatChangedEvent: EventType.FormatChanged,
      ProtectionChangedEvent: EventType.ProtectionChanged,
      EventMoved: EventType.Moved,
      EventNameChanged: EventType.NameChanged,
      EventVisibilityChanged: EventType.VisibilityChanged,
    }),
  },
});

function sheetsOf(book: Book, onlyVisible: Argument): FWorksheet[] {
  return book.workbook.getSheets().filter((sheet) => onlyVisible !== true || !sheet.isSheetHidden());
}

function wrap(book: Book, sheet: FWorksheet | undefined, method: string): HostObject {
  if (sheet === undefined) throw itemNotFound(`WorksheetCollection.${method}`);
  return book.types.worksheet({ book, sheet });
}

function getItem({ book }: Target, key: Argument): HostObject {
  return wrap(book, findSheet(book, stringArgument(key)), 'getItem');
}

/** Adds a sheet at the end, and leaves the active one as it was. */
function add({ book }: Target, name: Argument): HostObject {
  const title = typeof name === 'string' ? name : freeName(book);
  checkSheetName({ book }, title, 'WorksheetCollection.add');
  const { rows: rowCount, columns: columnCount } = NEW_SHEET;
  const sheet = insertGridSheet(book, title, book.workbook.getSheets().length, { rowCount, columnCount });
  return book.types.worksheet({ book, sheet });
}

function freeName(book: Book): string {
  let number = book.workbook.getSheets().length + 1;
  while (findSheet(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
