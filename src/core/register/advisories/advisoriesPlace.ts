import type { Language } from '../../model/language';
import type { CellValue } from '../../model/reading';
import type { AdvisoryField } from '../../sheets/register/advisoryColumns';

/** Cells of a row by field; blank is missing. */
export type AdvisoryValues = Readonly<Partial<Record<AdvisoryField, CellValue>>>;

/** 脆弱性情報 as it stands in a workbook, wherever people moved its columns to. */
export interface AdvisoriesPlace {
  readonly sheet: string;
  readonly language: Language;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** Zero-based column of each field that has one. */
  readonly columns: ReadonlyMap<AdvisoryField, number>;
  readonly rows: readonly { readonly row: number; readonly values: AdvisoryValues }[];
  /** What is noted of the last reading; '' before the first. */
  readonly lastReading: string;
  /** First row below everything that stands on the sheet. */
  readonly nextRow: number;
}
