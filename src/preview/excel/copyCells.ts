import { invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import type { ICellData, MaybeCell } from '../grid/univer';
import { parseAddress } from './area';
import { findSheet, type RangeTarget } from './book';
import { gridRange, readValues, refuseLocked, writeGrid } from './cells';
import { cellWrite, type CellValue } from './cellValue';

type What = 'All' | 'Formats' | 'Formulas' | 'Values';

/** Excel's Range.copyFrom. The copy takes as many cells as it needs; formulas move their relative references. */
export function copyCells(
  range: RangeTarget,
  source: Argument,
  copyType: Argument,
  skipBlanks: Argument,
  transpose: Argument,
): void {
  const from = sourceRange(range, source);
  const what = whatOf(copyType);
  const turned = transpose === true;
  const rows = turned ? from.area.columns : from.area.rows;
  const columns = turned ? from.area.rows : from.area.columns;
  // A larger goal that the source fits into evenly is filled with it again and again.
  const [high, wide] = [times(range.area.rows, rows), times(range.area.columns, columns)];
  const area = { ...range.area, rows: high, columns: wide };
  refuseLocked({ ...range, area }, 'Range.copyFrom');
  const cells = gridRange(from).getCellDatas();
  const values = readValues(from);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < high; r += 1)
    for (let c = 0; c < wide; c += 1) {
      const [sr, sc] = turned ? [c % columns, r % rows] : [r % rows, c % columns];
      const value = values[sr]?.[sc] ?? '';
      if (skipBlanks === true && value === '') continue;
      const offset = { x: area.column + c - from.area.column - sc, y: area.row + r - from.area.row - sr };
      (matrix[area.row + r] ??= {})[area.column + c] = copied(range, cells[sr]?.[sc], value, what, offset);
    }
  writeGrid(range, area, matrix);
}

const times = (goal: number, size: number): number => (goal % size === 0 ? goal : size);

function whatOf(copyType: Argument): What {
  const what = copyType ?? 'All';
  if (what === 'All' || what === 'Formats' || what === 'Formulas' || what === 'Values') return what;
  throw invalidArgument('Range.copyFrom');
}

function sourceRange(range: RangeTarget, source: Argument): RangeTarget {
  const given = range.book.types.rangeOf(source);
  if (given !== undefined) return given;
  const parsed = typeof source === 'string' ? parseAddress(source) : undefined;
  const sheet = parsed?.sheet === undefined ? range.sheet : findSheet(range.book, parsed.sheet);
  if (parsed === undefined || sheet === undefined) throw invalidArgument('Range.copyFrom');
  return { book: range.book, sheet, area: parsed.area };
}

function copied(
  { book }: RangeTarget,
  cell: MaybeCell,
  value: CellValue,
  what: What,
  { x, y }: { readonly x: number; readonly y: number },
): ICellData {
  const formats = { s: cell?.s ?? null, custom: cell?.custom ?? null };
  if (what === 'Formats') return formats;
  const text = typeof value === 'string' && value !== '' ? `'${value}` : value;
  const content =
    typeof cell?.f === 'string' && what !== 'Values'
      ? { v: null, t: null, p: null, si: null, f: book.api.getFormula().moveFormulaRefOffset(cell.f, x, y) }
      : (cellWrite(text, 'Range.copyFrom') ?? {});
  return what === 'All' ? { ...content, ...formats } : content;
}
