import type { CellValue } from '../model/reading';
import type { Language } from '../model/language';
import type { RegisterField } from '../sheets/register/registerColumns';

/** One case of a register as its cells have it. */
export interface RegisterRecord {
  /** 1-based row. */
  readonly row: number;
  /** Fields whose column the register has; blank is null. */
  readonly values: Readonly<Partial<Record<RegisterField, CellValue>>>;
}

/** 台帳 as it stands in a workbook, wherever people moved its columns to. */
export interface RegisterPlace {
  readonly sheet: string;
  readonly language: Language;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** Zero-based column of each field that has one. */
  readonly columns: ReadonlyMap<RegisterField, number>;
  readonly records: readonly RegisterRecord[];
  /** First row below everything that stands on the sheet. */
  readonly nextRow: number;
  /** The sheet that tells of the last import; null where it is gone. */
  readonly importSheet: ImportPlace | null;
}

/** 読み込み結果 as it stands in a workbook. */
export interface ImportPlace {
  readonly sheet: string;
  /** Lines that it has so far. */
  readonly lines: number;
}

/** Cells of a row to be written; null empties. */
export interface RowEdit {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: string | number | null }[];
  /** Formulas of a new row, with what each shows until somebody calculates. */
  readonly formulas?: readonly {
    readonly column: number;
    readonly formula: string;
    readonly shown: string;
  }[];
}
