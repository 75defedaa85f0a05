import type { HostObject } from '../protocol/hostType';
import type { FUniver, FWorkbook, FWorksheet } from '../grid/univer';
import type { Area } from './area';
import type { BookExtras } from './bookExtras';
import type { DocumentStore } from './documentStore';
import type { EventHub } from './eventHub';
import type { ProtectionTable } from './protectionTable';
import type { SpillTable } from './spillTable';

/** The workbook the add-in works on: the grid, and what a workbook has beyond a grid. */
export interface Book {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly protection: ProtectionTable;
  readonly document: DocumentStore;
  /** Charts, filters, page layouts: what the grid does not know. */
  readonly extras: BookExtras;
  readonly events: EventHub;
  /** Sheets hidden so that only code can show them; the grid knows only hidden or not. */
  readonly veryHidden: Set<string>;
  /** How to wrap targets; filled in by `assembleExcel`, so that type files need not import each other. */
  readonly types: ExcelTypes;
  readonly spills: SpillTable;
  /** Asks for a calculation of everything. */
  recalculate: () => void;
  /** True while the add-in (not the user) is the one who writes. */
  writing: boolean;
}

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: FWorksheet;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface ExcelTypes {
  readonly application: (book: Book) => HostObject;
  readonly conditionalFormats: (range: RangeTarget) => HostObject;
  readonly customXmlParts: (book: Book) => HostObject;
  readonly dataValidation: (range: RangeTarget) => HostObject;
  readonly freezePanes: (sheet: SheetTarget) => HostObject;
  readonly names: (book: Book) => HostObject;
  readonly properties: (book: Book) => HostObject;
  readonly protection: (sheet: SheetTarget) => HostObject;
  readonly range: (range: RangeTarget) => HostObject;
  readonly rangeAreas: (areas: readonly RangeTarget[]) => HostObject;
  readonly rangeFormat: (range: RangeTarget) => HostObject;
  readonly worksheet: (sheet: SheetTarget) => HostObject;
  readonly worksheets: (book: Book) => HostObject;
  /** The range type's own way back from an argument. */
  readonly rangeOf: (value: unknown) => RangeTarget | undefined;
}

/** The sheet with this id or (any case) name. */
export function findSheet(book: Book, key: string): FWorksheet | undefined {
  const wanted = key.toLowerCase();
  const sheets = book.workbook.getSheets();
  return (
    sheets.find((sheet) => sheet.getSheetId() === key) ??
    sheets.find((sheet) => sheet.getSheetName().toLowerCase() === wanted)
  );
}
