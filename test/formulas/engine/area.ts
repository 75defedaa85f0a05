import { Grid } from './grid';
import type { Value } from './value';

/** Zero-based corners, inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What an area reads its values from. */
export interface CellSource {
  readonly name: string;
  valueAt(row: number, column: number): Value;
  /** Places of the values of an area without formulas, by kind and folded value; null where a formula is among them. */
  placesIn(area: Rectangle): ReadonlyMap<string, number> | null;
  isFormulaAt(row: number, column: number): boolean;
}

/** A rectangle of cells: the only kind of grid that is a reference. */
export class Area extends Grid {
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly sheet: CellSource,
    readonly place: Rectangle,
  ) {
    super();
    this.rows = place.bottom - place.top + 1;
    this.columns = place.right - place.left + 1;
  }

  at(row: number, column: number): Value {
    return this.sheet.valueAt(this.place.top + row, this.place.left + column);
  }

  /** Its cell, row or column by number from 1; 0 takes all of them. */
  part(row: number, column: number): Area {
    const { top, left, bottom, right } = this.place;
    return new Area(this.sheet, {
      top: row === 0 ? top : top + row - 1,
      bottom: row === 0 ? bottom : top + row - 1,
      left: column === 0 ? left : left + column - 1,
      right: column === 0 ? right : left + column - 1,
    });
  }
}

/** True when a cell lies in a rectangle. */
export function contains({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
