import type { ICellData, IRange } from '../grid/univer';
import type { Area } from './area';

type BySheet<T> = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, T>>>>>>>
>;

/** What the grid announces when array formulas were calculated: by workbook, sheet, row and column. */
export interface ArrayFormulaData {
  readonly arrayFormulaRange?: BySheet<IRange | null>;
  readonly arrayFormulaCellData?: BySheet<ICellData | null>;
}

/** The cells that array formulas fill; the grid keeps them apart from the cells of the sheet. */
export class SpillTable {
  private data: ArrayFormulaData = {};

  update(data: ArrayFormulaData): void {
    this.data = data;
  }

  cellAt(unitId: string, sheetId: string, row: number, column: number): ICellData | undefined {
    return this.data.arrayFormulaCellData?.[unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }

  /** Where the array formula in this cell spills to, or undefined when there is none. */
  areaFrom(unitId: string, sheetId: string, row: number, column: number): Area | undefined {
    const range = this.data.arrayFormulaRange?.[unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  hasAny(unitId: string, sheetId: string): boolean {
    return this.data.arrayFormulaRange?.[unitId]?.[sheetId] !== undefined;
  }
}
