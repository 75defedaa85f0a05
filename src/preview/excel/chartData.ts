import type { Area } from './area';
import { Bag } from './bag';
import type { Book } from './book';
import type { CellsRef, SeriesRecord } from './bookExtras';
import { readValues } from './cells';

type Values = ReturnType<typeof readValues>;

/** What stands in cells that a chart refers to, row by row. */
export function valuesOf(book: Book, { sheetId, area }: CellsRef): Values {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  return sheet === null ? [] : readValues({ book, sheet, area });
}

/**
 * The series as Excel reads them from the columns of one range: a first row of texts names them, a first
 * column of texts has the categories.
 */
export function seriesOfData(book: Book, data: CellsRef): SeriesRecord[] {
  const rows = valuesOf(book, data);
  const [first = []] = rows;
  const hasCategories = first.length > 1 && rows.slice(1).every(([cell]) => typeof cell === 'string');
  const skipped = hasCategories ? 1 : 0;
  const hasNames = rows.length > 1 && first.slice(skipped).every((cell) => typeof cell === 'string');
  const head = hasNames ? 1 : 0;
  const cells = (column: number, at: number, count: number): CellsRef => ({
    sheetId: data.sheetId,
    area: part(data.area, column, at, count),
  });
  return first.slice(skipped).map((_, index) => ({
    looks: new Bag(),
    name: hasNames ? cells(index + skipped, 0, 1) : null,
    categories: hasCategories ? cells(0, head, rows.length - head) : null,
    values: cells(index + skipped, head, rows.length - head),
  }));
}

function part(area: Area, column: number, at: number, count: number): Area {
  return { row: area.row + at, column: area.column + column, rows: count, columns: 1 };
}
