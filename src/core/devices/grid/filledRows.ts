import type { CellRange } from '../../model/cellRange';
import type { ListGrid, ListRow } from './listGrid';

/** A row in which merged cells speak for every row that they cover. */
export interface FilledRow extends ListRow {
  /** Columns whose text comes from a cell merged with one further up. */
  readonly fromAbove: ReadonlySet<number>;
  /** Last column that the cell of a column is merged with, where that is another one. */
  readonly across: ReadonlyMap<number, number>;
}

const NOTHING_ABOVE: ReadonlySet<number> = new Set();
const NOTHING_ACROSS: ReadonlyMap<number, number> = new Map();
/** A list has far fewer; this bounds a file that merges whole columns a thousand times. */
const MOST_FILLED = 2_000_000;

interface Growing {
  row: ListRow;
  cells: string[] | null;
  fromAbove: Set<number>;
  across: Map<number, number>;
}

/** The rows that hold something of their own, with the texts of merged cells in each row that they cover. */
export function filledRows({ rows, merges }: ListGrid): readonly FilledRow[] {
  const growing = new Map<number, Growing>();
  if (merges.length > 0) fillMerges(rows, merges, growing);
  return rows.filter(holdsSomething).map((row) => {
    const filled = growing.get(row.row);
    return filled === undefined
      ? { ...row, fromAbove: NOTHING_ABOVE, across: NOTHING_ACROSS }
      : { ...row, cells: filled.cells ?? row.cells, fromAbove: filled.fromAbove, across: filled.across };
  });
}

const holdsSomething = ({ cells }: ListRow): boolean => cells.some((text) => text.trim() !== '');

function fillMerges(
  rows: readonly ListRow[],
  merges: readonly CellRange[],
  growing: Map<number, Growing>,
): void {
  const byNumber = new Map(rows.map((row) => [row.row, row] as const));
  const last = rows.at(-1)?.row ?? 0;
  let filled = 0;
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    const text = byNumber.get(startRow + 1)?.cells[startColumn] ?? '';
    if (text.trim() === '') continue;
    for (
      let number = startRow + 1;
      number <= Math.min(endRow + 1, last) && filled < MOST_FILLED;
      number += 1
    ) {
      filled += 1;
      const row = byNumber.get(number);
      if (row === undefined) continue;
      const into = growing.get(number) ?? { row, cells: null, fromAbove: new Set(), across: new Map() };
      growing.set(number, into);
      if (endColumn > startColumn) into.across.set(startColumn, endColumn);
      if (number === startRow + 1) continue;
      into.cells ??= [...row.cells];
      while (into.cells.length <= startColumn) into.cells.push('');
      into.cells[startColumn] = text;
      into.fromAbove.add(startColumn);
    }
  }
}
