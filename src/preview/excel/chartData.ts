import type { Argument } from '../protocol/hostType';
import type { Area } from './area';
import { Bag } from './bag';
import type { Book } from './book';
import type { CellsRef, ChartRecord, SeriesRecord } from './bookExtras';
import { readValues } from './cells';

type Values = ReturnType<typeof readValues>;

/** What stands in cells that a chart refers to, row by row. */
export function valuesOf(book: Book, { sheetId, area }: CellsRef): Values {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  return sheet === null ? [] : readValues({ book, sheet, area });
}

/** `Auto` takes the longer side of the data for the categories. */
export function seriesDirection(seriesBy: Argument, area: Area): ChartRecord['seriesBy'] {
  if (seriesBy === 'Columns' || seriesBy === 'Rows') return seriesBy;
  return area.columns > area.rows ? 'Rows' : 'Columns';
}

/** The series as Excel reads them from one range: a first line of texts names them, a first column the categories. */
export function seriesOfData(
  book: Book,
  { data, seriesBy }: Pick<ChartRecord, 'data' | 'seriesBy'>,
  former: readonly SeriesRecord[] = [],
): SeriesRecord[] {
  const lines = alongColumns(seriesBy, valuesOf(book, data));
  const [first = []] = lines;
  const hasCategories = first.length > 1 && lines.slice(1).every(([cell]) => typeof cell === 'string');
  const skipped = hasCategories ? 1 : 0;
  const hasNames = lines.length > 1 && first.slice(skipped).every((cell) => typeof cell === 'string');
  const head = hasNames ? 1 : 0;
  const cells = (line: number, at: number, count: number): CellsRef => ({
    sheetId: data.sheetId,
    area: part(data.area, seriesBy, line, at, count),
  });
  return first.slice(skipped).map((_, index) => ({
    looks: former[index]?.looks ?? new Bag(),
    name: hasNames ? cells(index + skipped, 0, 1) : null,
    categories: hasCategories ? cells(0, head, lines.length - head) : null,
    values: cells(index + skipped, head, lines.length - head),
  }));
}

function alongColumns(seriesBy: ChartRecord['seriesBy'], rows: Values): Values {
  if (seriesBy === 'Columns') return rows;
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

/** A piece of one of the data's lines, which are columns or rows. */
function part(area: Area, by: ChartRecord['seriesBy'], line: number, at: number, count: number): Area {
  return by === 'Columns'
    ? { row: area.row + at, column: area.column + line, rows: count, columns: 1 }
    : { row: area.row + line, column: area.column + at, rows: 1, columns: count };
}
