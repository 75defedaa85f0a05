import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { numberArgument, stringArgument } from './arguments';
import { readValues, writeCells } from './cells';
import { deleteCells, insertCells } from './shiftCells';
import {
  bodyArea,
  columnOf,
  headerArea,
  tablePart,
  tableRange,
  totalArea,
  type TableTarget,
} from './tableTarget';

type ColumnTarget = TableTarget & { readonly index: number };

/** Excel's TableColumnCollection. */
export const tableColumnsType = hostType<TableTarget>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.area.columns } },
  items: (target) => indexes(target).map((index) => tableColumnType({ ...target, index })),
  item: getItem,
  methods: {
    Add: add,
    GetCount: ({ table }) => table.area.columns,
    GetItem: getItem,
    GetItemAt: (target, index) => column(target, numberArgument(index), 'TableColumnCollection.getItemAt'),
    GetItemOrNullObject: (target, key) => {
      const index = find(target, key);
      return index === undefined ? HostObject.NULL : tableColumnType({ ...target, index });
    },
  },
});

const tableColumnType = hostType<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (target, name) =>
        writeCells(
          tableRange(target, columnOf(headerArea(target), target.index)),
          `'${stringArgument(name)}`,
          'TableColumn.name',
        ),
    },
    Values: {
      get: (target) => readValues(tableRange(target, columnOf(target.table.area, target.index))),
      set: (target, values) =>
        writeCells(
          tableRange(target, columnOf(target.table.area, target.index)),
          values,
          'TableColumn.values',
        ),
    },
  },
  methods: {
    Delete: remove,
    GetDataBodyRange: (target) => tablePart(target, columnOf(bodyArea(target), target.index)),
    GetHeaderRowRange: (target) => tablePart(target, columnOf(headerArea(target), target.index)),
    GetRange: (target) => tablePart(target, columnOf(target.table.area, target.index)),
    GetTotalRowRange: (target) => tablePart(target, columnOf(totalArea(target), target.index)),
  },
});

const indexes = ({ table }: TableTarget): number[] =>
  Array.from({ length: table.area.columns }, (_, index) => index);

function nameOf(target: ColumnTarget): string {
  if (!target.table.showHeaders) return `Column${target.index + 1}`;
  return String(readValues(tableRange(target, columnOf(headerArea(target), target.index)))[0]?.[0] ?? '');
}

/** By its name in any case, or by its id. */
function find(target: TableTarget, key: Argument): number | undefined {
  if (typeof key === 'number') return indexes(target).find((index) => index + 1 === key);
  const wanted = stringArgument(key).toLowerCase();
  return indexes(target).find((index) => nameOf({ ...target, index }).toLowerCase() === wanted);
}

function column(target: TableTarget, index: number | undefined, location: string): HostObject {
  if (index === undefined || index < 0 || index >= target.table.area.columns) throw itemNotFound(location);
  return tableColumnType({ ...target, index });
}

function getItem(target: TableTarget, key: Argument): HostObject {
  return column(target, find(target, key), 'TableColumnCollection.getItem');
}

/** Values are those of the whole column, the header first, or of the cells below it. */
function add(target: TableTarget, index: Argument, values: Argument, name: Argument): HostObject {
  const { table } = target;
  const at = typeof index === 'number' && index >= 0 ? index : table.area.columns;
  if (at > table.area.columns) throw invalidArgument('TableColumnCollection.add');
  const area = columnOf(table.area, at);
  const title = typeof name === 'string' ? name : freeName(target);
  insertCells(tableRange(target, area), 'Right');
  table.area = { ...table.area, columns: table.area.columns + 1 };
  const added = { ...target, index: at };
  writeCells(tableRange(target, columnOf(headerArea(target), at)), `'${title}`, 'TableColumnCollection.add');
  if (Array.isArray(values)) {
    const isWhole = values.length === table.area.rows;
    const cells = columnOf(isWhole ? table.area : bodyArea(target), at);
    writeCells(tableRange(target, cells), values as Argument, 'TableColumnCollection.add');
  }
  return tableColumnType(added);
}

function freeName(target: TableTarget): string {
  let number = target.table.area.columns + 1;
  while (find(target, `Column${number}`) !== undefined) number += 1;
  return `Column${number}`;
}

function remove(target: ColumnTarget): void {
  const { table } = target;
  if (table.area.columns === 1) throw invalidArgument('TableColumn.delete');
  deleteCells(tableRange(target, columnOf(table.area, target.index)), 'Left');
  table.area = { ...table.area, columns: table.area.columns - 1 };
}
