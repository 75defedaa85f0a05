import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import { findSheet, type Book } from './book';
import { asAddin } from './cells';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';
import { checkSheetName } from './sheetNames';

interface Target {
  readonly book: Book;
}

const NEW_SHEET = { rowCount: 1000, columnCount: 40 } as const;

/** Excel's WorksheetCollection. */
export const worksheetsType = hostType<Target>({
  name: 'WorksheetCollection',
  items: ({ book }) => book.workbook.getSheets().map((sheet) => book.types.worksheet({ book, sheet })),
  item: getItem,
  methods: {
    Add: add,
    GetItem: getItem,
    GetItemOrNullObject: find,
    ...eventRegistration<Target>({
      DataChangedEvent: EventType.Changed,
      AddedEvent: EventType.Added,
      DeletedEvent: EventType.Deleted,
      SelectionChangedEvent: EventType.SelectionChanged,
      CalculatedEvent: EventType.Calculated,
      EventNameChanged: EventType.NameChanged,
    }),
  },
});

function find({ book }: Target, key: Argument): HostObject {
  const sheet = findSheet(book, stringArgument(key));
  return sheet === undefined ? HostObject.NULL : book.types.worksheet({ book, sheet });
}

function getItem(target: Target, key: Argument): HostObject {
  const found = find(target, key);
  if (found.isNull) throw itemNotFound('WorksheetCollection.getItem');
  return found;
}

/** Adds a sheet at the end. Excel leaves the active one as it was; the grid would switch. */
function add({ book }: Target, name: Argument): HostObject {
  const title = typeof name === 'string' ? name : freeName(book);
  checkSheetName(book, title, 'WorksheetCollection.add');
  const { workbook } = book;
  const active = workbook.getActiveSheet();
  const place = {
    index: workbook.getSheets().length,
    sheet: { ...NEW_SHEET, id: `sheet-${crypto.randomUUID()}` },
  };
  return asAddin(book, () => {
    const sheet = workbook.insertSheet(title, place);
    workbook.setActiveSheet(active);
    return book.types.worksheet({ book, sheet });
  });
}

function freeName(book: Book): string {
  let number = book.workbook.getSheets().length + 1;
  while (findSheet(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
