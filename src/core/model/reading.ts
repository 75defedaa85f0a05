import type { Language } from './language';
import type { SheetKey, Sector } from './terms';
import type { PolicyReading } from './policyReading';
import type { LifeField } from './lifeFields';
import type { LifeRange } from './lifeRanges';
import type { CoverField } from './coverFields';
import type { RowField } from './rowFields';

/** A cell as a host or a file gives it: dates are Excel serial numbers, blank is null. */
export type CellValue = string | number | boolean | null | CellError;

/**
 * What a reading holds for a picture placed in a cell: Excel stores it as an error with rich-value metadata. It counts
 * as something given, and its text says what it is.
 */
export const PICTURE = '[picture]';

/** An Excel error value such as `#NAME?` or `#BUSY!`. */
export interface CellError {
  readonly error: string;
}

/** Where a cell is: the sheet's name as it stands in the workbook, and an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One item row of a check sheet, found by its item id wherever it was moved to. */
export interface RowReading {
  readonly itemId: string;
  readonly sheetKey: SheetKey;
  /** Name of the sheet in the workbook. */
  readonly sheet: string;
  /** 1-based row number. */
  readonly row: number;
  readonly fields: Readonly<Record<RowField, CellValue>>;
  /** A1 address of each field in this row. */
  readonly cells: Readonly<Record<RowField, string>>;
}

/** Something in the workbook that could not be placed; reported, never dropped. */
export interface Unplaced {
  readonly reason:
    | 'unknown-item'
    | 'duplicate-item'
    | 'missing-item'
    | 'missing-own-item'
    | 'missing-field'
    | 'missing-sheet'
    /** A name of an input cell points at another cell. */
    | 'misplaced-name'
    /** A name of the workbook has another meaning for one sheet alone. */
    | 'local-name'
    /** A second table of items on a sheet, or a second 方針. */
    | 'second-table'
    | 'manual-calculation'
    /** A question in words that the catalogue never had. */
    | 'reworded'
    /** The company's policy is not the one whose digest was saved with it. */
    | 'policy-changed'
    /** The company's policy is none of those that head office brought along. */
    | 'other-policy';
  readonly what: string;
  readonly place: CellPlace | null;
}

/** Cells of a named range, row by row. */
export interface RangeReading {
  readonly sheet: string;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What the workbook keeps of its reviews; a range whose name is gone is null. */
export interface RecordReading {
  /** Template version and policy version. */
  readonly versions: RangeReading | null;
  /** Digest, day and person of the seal. */
  readonly seal: RangeReading | null;
  /** Sealed lines with copies of their values. */
  readonly sealed: RangeReading | null;
  /** Submissions, returns and decisions, oldest first. */
  readonly log: RangeReading | null;
}

/** A single cell with where it stands. */
export interface PlacedValue {
  readonly value: CellValue;
  readonly place: CellPlace;
}

/** What a workbook keeps of its device's life; a name that is gone is null. */
export interface LifeReading {
  readonly fields: Readonly<Record<LifeField, PlacedValue | null>>;
  readonly ranges: Readonly<Record<LifeRange, RangeReading | null>>;
}

/** The record of changes on 方針, in its order. */
export const RECORD_FIELDS = ['version', 'author', 'approvedBy', 'date', 'reason'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** Where the company's policy stands on 方針, so that it can be written there; what is gone is missing. */
export interface PolicyPlaces {
  /** As `CaseReading.matrix`. */
  readonly matrix: readonly (readonly CellPlace[])[];
  /** As `CaseReading.itemLevels`. */
  readonly levels: Readonly<Record<string, readonly CellPlace[]>>;
  /** The cell that shows where a label waives an item, with what it shows. */
  readonly waivers: Readonly<Record<string, { readonly place: CellPlace; readonly value: CellValue }>>;
  readonly record: Readonly<Partial<Record<RecordField, CellPlace>>>;
}

/** Everything the rules need from a case workbook, read from a live host or from a file. */
export interface CaseReading {
  readonly language: Language;
  readonly sector: Sector;
  readonly cover: Readonly<Record<CoverField, CellValue>>;
  readonly coverPlaces: Readonly<Partial<Record<CoverField, CellPlace>>>;
  /** 影響度マトリックス as it stands in the workbook, 2 rows (production, verification) by 3 uses. */
  readonly matrix: readonly (readonly CellValue[])[];
  /** 要否 of each item at high, mid, low as it stands on the policy sheet (company policy). */
  readonly itemLevels: Readonly<Record<string, readonly CellValue[]>>;
  /** Who changed the policy, who approved it, when and why, as it stands on 方針. */
  readonly policyRecord: Readonly<Record<RecordField, CellValue>>;
  readonly policyPlaces: PolicyPlaces;
  /** The part of the company's policy that cells do not hold; null where the workbook has none. */
  readonly storedPolicy: PolicyReading | null;
  /** Digest of the whole policy when it was saved. */
  readonly policyDigest: string | null;
  readonly rows: readonly RowReading[];
  readonly unplaced: readonly Unplaced[];
  /** Absent where the workbook was made before reviews were recorded in it. */
  readonly record?: RecordReading;
  /** Absent where the workbook was made before it followed its device's life. */
  readonly life?: LifeReading;
  /** Sheets that are hidden at the moment; absent where none is, or where the reader does not tell. */
  readonly hiddenSheets?: readonly string[];
}
