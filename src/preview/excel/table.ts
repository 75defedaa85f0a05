import { ApiError, invalidArgument } from '../protocol/apiError';
import { hostType, type Argument } from '../protocol/hostType';
import { formatArea, parseAddress } from './area';
import { booleanArgument, stringArgument } from './arguments';
import { bagScalars } from './bag';
import { refuseLocked, writeCells } from './cells';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';
import { checkedName } from './nameGrammar';
import { definedName } from './namedItem';
import { insertCells, deleteCells } from './shiftCells';
import { tableColumnsType } from './tableColumns';
import { tableRowsType } from './tableRows';
import { tableSortType } from './tableSort';
import { bodyArea, headerArea, tablePart, tableRange, totalArea, type TableTarget } from './tableTarget';

/** Excel's Table. Its looks are kept and read back; the grid shows its cells only. */
export const tableType = hostType<TableTarget>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    LegacyId: { get: ({ table }) => table.id },
    ShowHeaders: { get: ({ table }) => table.showHeaders, set: showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals, set: showTotals },
    ...bagScalars<TableTarget>(
      'Table',
      {
        Style: 'TableStyleMedium2',
        HighlightFirstColumn: false,
        HighlightLastColumn: false,
        ShowBandedRows: true,
        ShowBandedColumns: false,
        ShowFilterButton: true,
      },
      ({ table }) => table.looks,
    ),
  },
  navigations: {
    Columns: (target) => tableColumnsType(target),
    Rows: (target) => tableRowsType(target),
    Sort: (target) => tableSortType(target),
    Worksheet: (target) => target.book.types.worksheet(tableRange(target)),
  },
  methods: {
    ConvertToRange: (target) => {
      const range = tableRange(target);
      forget(target);
      return target.book.types.range(range);
    },
    Delete: (target) => {
      const range = tableRange(target);
      refuseLocked(range, 'Table.delete');
      forget(target);
      writeCells(range, '', 'Table.delete');
    },
    GetDataBodyRange: (target) => tablePart(target, bodyArea(target)),
    GetHeaderRowRange: (target) => tablePart(target, headerArea(target)),
    GetRange: (target) => tablePart(target, target.table.area),
    GetTotalRowRange: (target) => tablePart(target, totalArea(target)),
    Resize: resize,
    ...eventRegistration<TableTarget>(({ table }) => table.id, {
      DataChangedEvent: EventType.TableChanged,
      SelectionChangedEvent: EventType.TableSelectionChanged,
    }),
  },
});

function rename({ book, table }: TableTarget, value: Argument): void {
  const name = checkedName(stringArgument(value), 'Table.name');
  const wanted = name.toLowerCase();
  const taken = book.extras.tables.some((each) => each !== table && each.name.toLowerCase() === wanted);
  if (taken || definedName(book, name) !== undefined)
    throw new ApiError('ItemAlreadyExists', 'A name like this exists already.', 'Table.name');
  table.name = name;
}

function showHeaders(target: TableTarget, value: Argument): void {
  const { table } = target;
  const show = booleanArgument(value);
  if (show === table.showHeaders) return;
  const change = show ? 1 : -1;
  if (show) throw invalidArgument('Table.showHeaders', 'Headers that were taken away cannot come back here.');
  writeCells(tableRange(target, headerArea(target)), '', 'Table.showHeaders');
  table.area = { ...table.area, row: table.area.row - change, rows: table.area.rows + change };
  table.showHeaders = show;
}

/** The totals row says Total and nothing more: its functions are for the user to choose. */
function showTotals(target: TableTarget, value: Argument): void {
  const { table } = target;
  const show = booleanArgument(value);
  if (show === table.showTotals) return;
  const last = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (show) {
    insertCells(tableRange(target, last), 'Down');
    table.area = { ...table.area, rows: table.area.rows + 1 };
    writeCells(tableRange(target, { ...last, columns: 1 }), 'Total', 'Table.showTotals');
  } else {
    deleteCells(tableRange(target, totalArea(target)), 'Up');
    table.area = { ...table.area, rows: table.area.rows - 1 };
  }
  table.showTotals = show;
}

/** The header row stays where it is. */
function resize({ book, table }: TableTarget, given: Argument): void {
  const area = book.types.rangeOf(given)?.area ?? parseAddress(stringArgument(given))?.area;
  const least = table.showHeaders ? 2 : 1;
  if (area === undefined || area.rows < least || area.row !== table.area.row)
    throw invalidArgument('Table.resize', `A table cannot become ${area ? formatArea(area) : 'that'}.`);
  table.area = area;
}

function forget({ book, table }: TableTarget): void {
  book.extras.tables = book.extras.tables.filter((each) => each !== table);
  book.events.emit(EventType.TableDeleted, table.sheetId, {
    type: 'TableDeleted',
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
  });
}
