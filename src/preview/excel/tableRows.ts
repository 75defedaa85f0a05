import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { numberArgument } from './arguments';
import { readValues, writeCells } from './cells';
import { deleteCells, insertCells } from './shiftCells';
import { bodyArea, tablePart, tableRange, type TableTarget } from './tableTarget';

type RowTarget = TableTarget & { readonly index: number };

/** Excel's TableRowCollection. */
export const tableRowsType = hostType<TableTarget>({
  name: 'TableRowCollection',
  scalars: { Count: { get: countOf } },
  items: (target) =>
    Array.from({ length: countOf(target) }, (_, index) => tableRowType({ ...target, index })),
  item: getItemAt,
  methods: {
    Add: add,
    DeleteRowsAt: (target, index, count) => removeRows(target, numberArgument(index), countArgument(count)),
    GetCount: countOf,
    GetItemAt: getItemAt,
  },
});

const tableRowType = hostType<RowTarget>({
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(tableRange(target, rowArea(target))),
      set: (target, values) => writeCells(tableRange(target, rowArea(target)), values, 'TableRow.values'),
    },
  },
  methods: {
    Delete: (target) => removeRows(target, target.index, 1),
    GetRange: (target) => tablePart(target, rowArea(target)),
  },
});

function countOf(target: TableTarget): number {
  return bodyArea(target).rows;
}

function rowArea(target: RowTarget): ReturnType<typeof bodyArea> {
  const body = bodyArea(target);
  return { ...body, row: body.row + target.index, rows: 1 };
}

function getItemAt(target: TableTarget, index: Argument): HostObject {
  const at = numberArgument(index);
  if (at < 0 || at >= countOf(target)) throw itemNotFound('TableRowCollection.getItemAt');
  return tableRowType({ ...target, index: at });
}

const countArgument = (count: Argument): number => (typeof count === 'number' ? count : 1);

/** Rows at an index or (null, -1) at the end; what stands below the table makes room. */
function add(target: TableTarget, index: Argument, values: Argument): HostObject {
  const rows = rowsOf(target, values);
  const body = bodyArea(target);
  const at = typeof index === 'number' && index >= 0 ? index : body.rows;
  if (at > body.rows) throw invalidArgument('TableRowCollection.add');
  const added = { ...body, row: body.row + at, rows: rows.length };
  insertCells(tableRange(target, added), 'Down');
  target.table.area = { ...target.table.area, rows: target.table.area.rows + rows.length };
  writeCells(tableRange(target, added), rows, 'TableRowCollection.add');
  return tableRowType({ ...target, index: at });
}

/** One row may come without its outer brackets; no values at all make one blank row. */
function rowsOf({ table }: TableTarget, values: Argument): Argument[][] {
  const width = table.area.columns;
  if (values === null || values === undefined) return [Array.from({ length: width }, () => '')];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values)];
  const given = values as readonly Argument[];
  const rows = (given.every((each) => Array.isArray(each)) ? given : [given]) as Argument[][];
  if (rows.length === 0 || rows.some((row) => row.length !== width))
    throw invalidArgument('TableRowCollection.add');
  return rows;
}

function removeRows(target: TableTarget, index: number, count: number): void {
  const body = bodyArea(target);
  if (index < 0 || count < 1 || index + count > body.rows) throw itemNotFound('TableRow.delete');
  // A table keeps one row, even when that is blank.
  const kept = count === body.rows ? 1 : 0;
  const area = { ...body, row: body.row + index, rows: count - kept };
  if (kept === 1)
    writeCells(
      tableRange(target, { ...body, row: body.row + index + count - 1, rows: 1 }),
      '',
      'TableRow.delete',
    );
  if (area.rows === 0) return;
  deleteCells(tableRange(target, area), 'Up');
  target.table.area = { ...target.table.area, rows: target.table.area.rows - area.rows };
}
