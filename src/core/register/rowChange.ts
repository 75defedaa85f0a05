import type { CellValue } from '../model/reading';
import type { RowEdit } from './registerPlace';

/** A row to be written with what stands in its cells, so that nobody's work is overwritten and it can be undone. */
export interface RowChange {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly {
    readonly column: number;
    readonly before: CellValue;
    readonly value: string | number | null;
  }[];
  readonly formulas: NonNullable<RowEdit['formulas']>;
  /** Row of the sheet that a new row looks like. */
  readonly model: number;
}

/** The other way round: what was there before, wherever it still says what was written. */
export function undoneChanges(changes: readonly RowChange[]): readonly RowChange[] {
  return changes.map((change) => ({
    ...change,
    cells: change.cells.map(({ column, before, value }) => ({
      column,
      before: value,
      value: typeof before === 'string' || typeof before === 'number' ? before : null,
    })),
    formulas: [],
  }));
}
