import type { CellValue } from '../../../core/model/reading';
import type { CellRange } from '../../../core/model/cellRange';

/** A cell as the file holds it. */
export interface RawCell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly col: number;
  /** The value, or the cached result of the formula; dates are serial numbers. */
  readonly value: CellValue;
  /** As typed, without `=`; null for a constant. Cells of a shared formula carry their own. */
  readonly formula: string | null;
  /** Where an array formula of this cell spills to; null otherwise. */
  readonly spill: CellRange | null;
  /** Index into cellXfs. */
  readonly style: number;
}

/** Attributes of a column range; zero-based, inclusive. */
export interface RawColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** Attributes of a row that are not those of an ordinary one. */
export interface RawRowFormat {
  /** In points; null for the default or automatic height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface RawSheet {
  readonly name: string;
  readonly state: SheetState;
  /** sheetId of the workbook part. */
  readonly id: number;
  /** Name of the sheet's part. */
  readonly path: string;
  /** Cells of each row by zero-based row number, in the order of the file. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  readonly rowFormats: ReadonlyMap<number, RawRowFormat>;
  readonly columns: readonly RawColumns[];
  readonly merges: readonly CellRange[];
  /** Attributes of sheetProtection; null while the sheet is not protected. */
  readonly protection: Readonly<Record<string, string | undefined>> | null;
}

export interface RawName {
  readonly name: string;
  /** As typed, without `=`. */
  readonly ref: string;
  /** Index of the sheet to which the name is local; null for the whole workbook. */
  readonly localSheet: number | null;
  readonly hidden: boolean;
}

/** A custom XML part, found by its datastore id. */
export interface CustomXmlPart {
  /** `{GUID}` of its itemProps; the part's name when it has none. */
  readonly id: string;
  readonly xml: string;
}

export interface CustomProperty {
  readonly name: string;
  readonly value: string | number | boolean;
}

export interface RawProperties {
  /** title, creator, lastModifiedBy, created, … by element name. */
  readonly core: Readonly<Record<string, string>>;
  /** Application, AppVersion, Company, Manager, … by element name. */
  readonly app: Readonly<Record<string, string>>;
  readonly custom: readonly CustomProperty[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
  /** True when serial 0 is 1904-01-01 (old Macintosh files). */
  readonly date1904: boolean;
  readonly properties: RawProperties;
  readonly customXml: readonly CustomXmlPart[];
}
