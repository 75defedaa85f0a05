/** A value as Excel gives it: blank is `''`, an error is its text such as `#NAME?`. */
export type HostValue = string | number | boolean;

/** The filled part of a sheet, as read from the host. */
export interface SheetValues {
  readonly id: string;
  readonly name: string;
  /** 0-based place of the first value on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly HostValue[])[];
}

/** A defined name of the workbook with its formula, e.g. `='表紙'!$C$5`. */
export interface NameFormula {
  readonly name: string;
  readonly formula: string;
}

/** All that is read from the host; a case reading is derived from it and from nothing else. */
export interface Snapshot {
  readonly sheets: readonly SheetValues[];
  readonly names: readonly NameFormula[];
}

/** Value at a 0-based place of a sheet; what lies outside the filled part is blank. */
export function valueAt(sheet: SheetValues, row: number, column: number): HostValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}
