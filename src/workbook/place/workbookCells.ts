import type { CellValue } from '../../core/model/reading';
import type { StoredPolicy } from '../../core/policy/storedPolicy';

/** A cell with its zero-based column. */
export interface Cell {
  readonly col: number;
  readonly value: CellValue;
}

/** The cells of a sheet, whether a host or a file gave them. */
export interface SheetCells {
  /** As it stands in the workbook. */
  readonly name: string;
  /** Cells of each row by zero-based row number, from the top; what is missing is blank. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** A defined name of the whole workbook with its formula, e.g. `='表紙'!$C$5`, with or without `=`. */
export interface NameFormula {
  readonly name: string;
  readonly formula: string;
}

/** All that a case is found in; a reading is derived from it and from nothing else. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly NameFormula[];
  /** The company's policy beside the cells; null where there is none. */
  readonly policy: StoredPolicy | null;
  /** Names that are defined for one sheet alone, where the reader tells. */
  readonly localNames?: readonly LocalName[];
  /** The workbook calculates only when somebody asks it to. */
  readonly isManual?: boolean;
}

/** A defined name that only one sheet knows. */
export interface LocalName {
  readonly name: string;
  /** The sheet's name. */
  readonly sheet: string;
}

/** Value at a zero-based position, blank where there is no cell or no such column. */
export function valueAt(sheet: SheetCells, row: number, column: number | undefined): CellValue {
  return sheet.rows.get(row)?.find(({ col }) => col === column)?.value ?? null;
}
