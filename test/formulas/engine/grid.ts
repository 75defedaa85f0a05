import { EngineError, type Value } from './value';

/** Rows and columns of values: a range of cells, or an array that a formula made. */
export abstract class Grid {
  abstract readonly rows: number;
  abstract readonly columns: number;
  abstract at(row: number, column: number): Value;

  /** All values, row by row. */
  values(): Value[] {
    const values: Value[] = [];
    for (let row = 0; row < this.rows; row += 1)
      for (let column = 0; column < this.columns; column += 1) values.push(this.at(row, column));
    return values;
  }
}

/** An array inside a formula. */
export class ArrayGrid extends Grid {
  readonly rows: number;
  readonly columns: number;

  constructor(private readonly cells: readonly (readonly Value[])[]) {
    super();
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
  }

  at(row: number, column: number): Value {
    return this.cells[row]?.[column] ?? null;
  }
}

/** An array whose values are computed when they are asked for: most are read once, by SUMPRODUCT. */
export class ComputedGrid extends Grid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly compute: (row: number, column: number) => Value,
  ) {
    super();
  }

  at(row: number, column: number): Value {
    return this.compute(row, column);
  }
}

/** What a part of a formula gives: one value or several. */
export type Operand = Value | Grid;

export const isGrid = (operand: unknown): operand is Grid => operand instanceof Grid;

/**
 * The one value of an operand.
 * @throws EngineError for several: older versions of Excel would take the one beside the formula, newer ones spill
 */
export function singleValue(operand: Operand): Value {
  if (!isGrid(operand)) return operand;
  if (operand.rows === 1 && operand.columns === 1) return operand.at(0, 0);
  throw new EngineError(`${operand.rows} × ${operand.columns} cells where one value is expected`);
}
