import { itemNotFound } from '../protocol/apiError';
import type { HostObject } from '../protocol/hostType';
import type { Area } from './area';
import type { Book, RangeTarget } from './book';
import type { TableRecord } from './bookExtras';

export interface TableTarget {
  readonly book: Book;
  readonly table: TableRecord;
}

/** The cells of a table, or a part of them. */
export function tableRange({ book, table }: TableTarget, area: Area = table.area): RangeTarget {
  const sheet = book.workbook.getSheetBySheetId(table.sheetId);
  if (sheet === null || !book.extras.tables.includes(table)) throw itemNotFound('');
  return { book, sheet, area };
}

export function headerArea({ table }: TableTarget): Area {
  if (!table.showHeaders) throw itemNotFound('Table.getHeaderRowRange');
  return { ...table.area, rows: 1 };
}

export function totalArea({ table }: TableTarget): Area {
  if (!table.showTotals) throw itemNotFound('Table.getTotalRowRange');
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

export function bodyArea({ table }: TableTarget): Area {
  const [above, below] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  return { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below };
}

export function tablePart(target: TableTarget, area: Area): HostObject {
  return target.book.types.range(tableRange(target, area));
}

/** One column of some area. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}
