import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { intersect, parseAddress, type Area } from './area';
import { Bag } from './bag';
import { findSheet, type Book, type RangeTarget, type SheetTarget } from './book';
import type { TableRecord } from './bookExtras';
import { numberArgument, stringArgument } from './arguments';
import { refuseLocked, readValues, writeCells } from './cells';
import { insertCells } from './shiftCells';
import { definedName } from './namedItem';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';
import { tableType } from './table';

/** The tables of the workbook, of one sheet, or those that touch a range. */
export interface TablesTarget {
  readonly book: Book;
  readonly sheet?: SheetTarget['sheet'];
  readonly range?: RangeTarget;
  readonly inside?: boolean;
}

/** Excel's TableCollection. */
export const tablesType = hostType<TablesTarget>({
  name: 'TableCollection',
  scalars: { Count: { get: (target) => tablesIn(target).length } },
  items: (target) => tablesIn(target).map((table) => tableType({ book: target.book, table })),
  item: getItem,
  methods: {
    Add: add,
    GetCount: (target) => tablesIn(target).length,
    GetFirst: (target) => wrap(target, tablesIn(target)[0], 'TableScopedCollection.getFirst'),
    GetItem: getItem,
    GetItemAt: (target, index) =>
      wrap(target, tablesIn(target)[numberArgument(index)], 'TableCollection.getItemAt'),
    GetItemOrNullObject: (target, key) => {
      const table = find(target, key);
      return table === undefined ? HostObject.NULL : tableType({ book: target.book, table });
    },
    ...eventRegistration<TablesTarget>(({ sheet }) => sheet?.getSheetId(), {
      AddedEvent: EventType.TableAdded,
      DataChangedEvent: EventType.TableChanged,
      DeletedEvent: EventType.TableDeleted,
    }),
  },
});

function tablesIn({ book, sheet, range, inside }: TablesTarget): TableRecord[] {
  const home = sheet ?? range?.sheet;
  return book.extras.tables.filter(({ sheetId, area }) => {
    if (home !== undefined && home.getSheetId() !== sheetId) return false;
    if (range === undefined) return true;
    const common = intersect(area, range.area);
    return common !== undefined && (inside !== true || sameSize(common, area));
  });
}

const sameSize = (a: Area, b: Area): boolean => a.rows === b.rows && a.columns === b.columns;

function find(target: TablesTarget, key: Argument): TableRecord | undefined {
  const wanted = stringArgument(key).toLowerCase();
  return tablesIn(target).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

function wrap({ book }: TablesTarget, table: TableRecord | undefined, location: string): HostObject {
  if (table === undefined) throw itemNotFound(location);
  return tableType({ book, table });
}

function getItem(target: TablesTarget, key: Argument): HostObject {
  return wrap(target, find(target, key), 'TableCollection.getItem');
}

/** Makes a table of cells. Without headers of its own it gets some, and the cells move down by one row. */
function add(target: TablesTarget, address: Argument, hasHeaders: Argument): HostObject {
  const { book } = target;
  const range = rangeArgument(target, address);
  if (book.protection.isProtected(range.sheet.getSheetId())) refuseLocked(range, 'TableCollection.add');
  const isTaken = tablesIn({ book, range }).length > 0;
  if (isTaken) throw invalidArgument('TableCollection.add', "A table can't overlap another table.");
  const area =
    hasHeaders === true ? atLeastTwoRows(range.area) : { ...range.area, rows: range.area.rows + 1 };
  if (hasHeaders !== true) insertCells({ ...range, area: { ...range.area, rows: 1 } }, 'Down');
  const number = book.extras.nextNumber();
  const table: TableRecord = {
    id: `{${String(number).padStart(8, '0')}-TABLE}`,
    sheetId: range.sheet.getSheetId(),
    area,
    name: freeTableName(book),
    looks: new Bag(),
    showHeaders: true,
    showTotals: false,
  };
  book.extras.tables.push(table);
  writeHeaders({ ...range, area: { ...area, rows: 1 } });
  book.events.emit(EventType.TableAdded, table.sheetId, {
    type: 'TableAdded',
    source: 'Local',
    tableId: table.id,
  });
  return tableType({ book, table });
}

const atLeastTwoRows = (area: Area): Area => (area.rows === 1 ? { ...area, rows: 2 } : area);

function rangeArgument(target: TablesTarget, address: Argument): RangeTarget {
  const range = target.book.types.rangeOf(address);
  if (range !== undefined) return range;
  const parsed = parseAddress(stringArgument(address));
  const sheet =
    parsed?.sheet === undefined
      ? (target.sheet ?? target.book.workbook.getActiveSheet())
      : findSheet(target.book, parsed.sheet);
  if (parsed === undefined || sheet === undefined) throw invalidArgument('TableCollection.add');
  return { book: target.book, sheet, area: parsed.area };
}

function freeTableName(book: Book): string {
  let number = 1;
  while (isTaken(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}

function isTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    definedName(book, name) !== undefined ||
    book.extras.tables.some((table) => table.name.toLowerCase() === wanted)
  );
}

/** Headers are texts, none blank, none twice. */
function writeHeaders(range: RangeTarget): void {
  const seen = new Set<string>();
  const headers = (readValues(range)[0] ?? []).map((value, index) => {
    const wanted = value === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    return `'${name}`;
  });
  writeCells(range, [headers], 'TableCollection.add');
}
