import type { Language } from '../../model/language';
import type { CellValue } from '../../model/reading';
import type { KnownDevice } from '../../devices/known/knownDevice';
import type { ExistingField } from '../../sheets/register/existingColumns';
import type { ListsField } from '../../sheets/register/listsSheet';

/** Cells of a row by field; blank is missing. */
export type RowValues<Field extends string> = Readonly<Partial<Record<Field, CellValue>>>;

/** A device of 既設機器 as its row has it. */
export interface ExistingRow {
  /** 1-based. */
  readonly row: number;
  readonly values: RowValues<ExistingField>;
  readonly known: KnownDevice;
}

/** 既設機器 as it stands in a workbook, wherever people moved its columns to. */
export interface ExistingPlace {
  readonly sheet: string;
  readonly language: Language;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** Zero-based column of each field that has one. */
  readonly columns: ReadonlyMap<ExistingField, number>;
  readonly rows: readonly ExistingRow[];
  /** First row below everything that stands on the sheet. */
  readonly nextRow: number;
}

/** 読み込んだ一覧 as it stands in a workbook. */
export interface ListsPlace {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ListsField, number>;
  readonly rows: readonly { readonly row: number; readonly values: RowValues<ListsField> }[];
  readonly nextRow: number;
}
