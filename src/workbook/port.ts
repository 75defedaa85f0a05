import type { KnownEdit } from '../core/model/cellEdit';
import type { CaseReading, CellPlace, CellValue, Unplaced } from '../core/model/reading';
import type { PolicyStamp } from '../core/policy/policyPart';
import type { SheetRows } from '../core/rules/answering/optionalRows';
import type { RegisterPlace } from '../core/register/registerPlace';
import type { Language } from '../core/model/language';
import type { WorkbookDescription } from '../core/sheets/description';

/**
 * What the task pane may ask of a workbook. The pane knows nothing of Excel; the live side
 * (Office.js) implements this, and only src/taskpane/index.tsx chooses it.
 */
export interface WorkbookPort {
  /** Language, platform and theme of the host, once it is ready. */
  readonly host: HostFacts;
  /** Reads the open workbook; at most two round trips, whatever the number of items. */
  readCase(): Promise<CaseOutcome>;
  /**
   * Calls back after each edit, the user's own or a co-author's, with the rows read again in one round
   * trip, or with a fresh reading when the edit touched more than rows; and once more when a formula
   * answers late. What to write in answer is left to the pane in which the edit was made.
   * @returns a function that stops watching
   */
  watch(
    onChange: (reading: CaseReading) => void,
    onError: (error: WorkbookError) => void,
  ): Promise<() => void>;
  /** Calls back with the item id of the row that the selection is in, null elsewhere. */
  watchSelection(onSelect: (itemId: string | null) => void): Promise<() => void>;
  /** Items of all rows that are selected, in the order of the sheet; no round trip. */
  selectedItems(): Promise<readonly string[]>;
  /**
   * Writes cells: one round trip to compare, one to write; nothing at all where any edit conflicts.
   * Sheets that are protected without a password are opened for locked cells and closed again with
   * the options they had. What is written here does not come back through {@link watch} where the
   * host tells the add-in's own edits apart: read again where it matters.
   * @throws {WorkbookError} PROTECTED (a password), NOT_FOUND, …; nothing is written then, and a
   *   failure half-way is undone. HALF_DONE names what could not be undone.
   */
  apply(edits: readonly CellEdit[]): Promise<ApplyOutcome>;
  /**
   * Writes answers in a single round trip, which also tells what stood there before, reads their rows again for
   * {@link watch}, and leads to the cell where work goes on. Where a cell held something else than its edit expects,
   * all of them get back what they held, in a second round trip: nothing of a co-author is lost.
   * @param next on a sheet that can be seen; null stays where the user is
   * @throws {WorkbookError} PROTECTED, NOT_FOUND, …: what was written before the failure is taken back. HALF_DONE
   *   names what could not be taken back.
   */
  answer(edits: readonly KnownEdit[], next: CellPlace | null): Promise<ApplyOutcome>;
  /** Hides rows of check sheets and shows the others; no cell is touched: one round trip. */
  showRows(sheets: readonly SheetRows[]): Promise<void>;
  /**
   * Shows or hides sheets; no cell is touched: one round trip. Calling it the other way round undoes it.
   * @throws {WorkbookError} NOT_FOUND, PROTECTED (the workbook's structure has a password)
   */
  showSheets(sheets: readonly string[], areVisible: boolean): Promise<void>;
  /**
   * Keeps what cells do not hold of the company's policy, and stamps version and digest into the
   * document's properties: two round trips, all or nothing.
   * @throws {WorkbookError} UNSUPPORTED where this Excel has no custom XML parts; HALF_DONE where a failure
   *   could not be taken back
   */
  writePolicy(stamp: PolicyStamp): Promise<void>;
  /**
   * The custom XML in which the workbook keeps the answers of its submissions; null where it keeps none
   * or this Excel has no custom XML parts: two round trips. Read it with core's `readHistory`.
   */
  readHistory(): Promise<string | null>;
  /**
   * Keeps that XML, in place of what was there: two round trips.
   * @throws {WorkbookError} UNSUPPORTED where this Excel has no custom XML parts
   */
  writeHistory(xml: string): Promise<void>;
  /**
   * Builds a workbook into the open one in three round trips, beside the sheets that are there. Where a
   * sheet with content or a defined name is in the way, nothing is touched. Cancelled or failed, it is
   * cleared away again.
   * @param signal honoured between the round trips, until the last of them
   * @throws {WorkbookError} HALF_DONE naming what could not be cleared away
   */
  createCase(
    description: WorkbookDescription,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<CreateOutcome>;
  /** Opens the bytes of an .xlsx as a new workbook beside this one. */
  openAsNewWorkbook(bytes: Uint8Array): Promise<void>;
  /** Finds 台帳 in the open workbook; null where it has none. Large registers are read in several round trips. */
  readRegister(): Promise<RegisterPlace | null>;
  /** Makes the register's figures, filter and looks reach down to a row, in at most three round trips. */
  extendRegister(place: RegisterPlace, lastRow: number): Promise<void>;
  /**
   * Makes new rows of a sheet ready: they look like a model row, and some of their columns hold formulas of the
   * product's own. One round trip.
   */
  growSheet(growth: SheetGrowth): Promise<void>;
  /** Shows and selects a cell; a hidden sheet is shown first. */
  goTo(place: CellPlace): Promise<void>;
  /** The whole file as .xlsx bytes, as Excel would save it now. */
  capture(): Promise<Uint8Array>;
}

/** One cell to be written. The value is data: a text that looks like a formula, number or date stays text. */
export interface CellEdit {
  readonly place: CellPlace;
  /** null empties the cell. */
  readonly value: string | number | boolean | null;
  /** What the pane read there before; when the cell holds something else by now, it is not written. */
  readonly expected?: CellValue;
}

/** New rows below those that a sheet has. Rows are 1-based, columns zero-based. */
export interface SheetGrowth {
  readonly sheet: string;
  /** null: looks stay as they are. */
  readonly modelRow: number | null;
  readonly firstRow: number;
  /** One line a row; each column with its formulas, without `=`. */
  readonly formulas: readonly { readonly column: number; readonly lines: readonly string[] }[];
  readonly rows: number;
}

export interface ApplyOutcome {
  /** Cells written: all of them, or none where there are conflicts. */
  readonly written: number;
  readonly conflicts: readonly CellConflict[];
}

/** A cell that holds something else than the edit expected. */
export interface CellConflict {
  readonly place: CellPlace;
  readonly found: CellValue;
}

/** Steps done, of how many. */
export type OnProgress = (done: number, of: number) => void;

export type CreateOutcome =
  | { readonly kind: 'created' }
  | { readonly kind: 'cancelled' }
  /** Sheets with content and defined names that are in the way. */
  | { readonly kind: 'occupied'; readonly sheets: readonly string[]; readonly names: readonly string[] };

export interface HostFacts {
  readonly language: Language;
  readonly platform: string;
  readonly isDark: boolean;
}

/** Either a case workbook, or why this is not one. */
export type CaseOutcome =
  | { readonly kind: 'case'; readonly reading: CaseReading }
  | { readonly kind: 'notCase'; readonly missing: readonly Unplaced[] };

/** What went wrong between pane and workbook; words come from core/text by `code`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code:
      | 'PROTECTED'
      | 'NOT_FOUND'
      | 'UNSUPPORTED'
      | 'CAPTURE_FAILED'
      | 'TOO_LARGE'
      | 'HOST_BUSY'
      | 'HALF_DONE'
      | 'HOST_FAILED',
    /** The host's own words, for the log and the details. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
