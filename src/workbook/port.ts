import type { CaseReading, CellPlace, Unplaced } from '../core/assessment/reading';
import type { Language } from '../core/guide/language';

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
   * Calls back after each local edit with the rows read again in one round trip, or with a fresh
   * reading when the edit touched more than rows. Edits of co-authors are left to their own pane.
   * @returns a function that stops watching
   */
  watch(
    onChange: (reading: CaseReading) => void,
    onError: (error: WorkbookError) => void,
  ): Promise<() => void>;
  /** Calls back with the item id of the row that the selection is in, null elsewhere. */
  watchSelection(onSelect: (itemId: string | null) => void): Promise<() => void>;
  /** Shows and selects a cell; a hidden sheet is shown first. */
  goTo(place: CellPlace): Promise<void>;
  /** The whole file as .xlsx bytes, as Excel would save it now. */
  capture(): Promise<Uint8Array>;
}

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
      | 'HOST_FAILED',
    /** The host's own words, for the log and the details. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
