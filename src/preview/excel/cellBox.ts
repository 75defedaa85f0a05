import { invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import { parseAddress, type Area } from './area';
import type { Book, SheetTarget } from './book';

/** Points (Excel) and pixels (grid) at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells lie on their sheet, in points. */
function areaBox(sheet: SheetTarget['sheet'], { row, column, rows, columns }: Area): Box {
  const widths = (from: number, to: number): number => sum(from, to, (at) => sheet.getColumnWidth(at));
  const heights = (from: number, to: number): number => sum(from, to, (at) => sheet.getRowHeight(at));
  return {
    left: widths(0, column),
    top: heights(0, row),
    width: widths(column, Math.min(column + columns, sheet.getMaxColumns())),
    height: heights(row, Math.min(row + rows, sheet.getMaxRows())),
  };
}

/** The box behind an argument: a range or an address. */
export function cellBox(book: Book, sheet: SheetTarget['sheet'], given: Argument): Box {
  const area =
    book.types.rangeOf(given)?.area ?? (typeof given === 'string' ? parseAddress(given)?.area : undefined);
  if (area === undefined) throw invalidArgument('');
  return areaBox(sheet, area);
}

function sum(from: number, to: number, sizeAt: (at: number) => number): number {
  let pixels = 0;
  for (let at = from; at < to; at += 1) pixels += sizeAt(at);
  return pixels / PIXELS_PER_POINT;
}
