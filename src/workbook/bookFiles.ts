import type { CaseReading } from '../core/model/reading';
import type { Language } from '../core/model/language';
import type { OwnItem } from '../core/model/ownItem';
import type { FileFacts } from '../core/review/fileFacts';
import type { KeptSnapshot, SnapshotHistory } from '../core/review/snapshotHistory';
import type { VendorReading } from '../core/review/vendor/vendorReading';
import type { WorkbookDescription } from '../core/sheets/description';

/**
 * What the task pane may do with the bytes of workbooks, beside the workbook that is open. The file side
 * (.xlsx) implements it; src/taskpane/index.tsx hands it over, and it is loaded when it is first needed.
 */
export interface BookFiles {
  /**
   * What the bytes of a case say beside the case: size, names and paths, formulas that were overwritten.
   * @throws {Error} when the file is refused
   */
  readonly facts: (bytes: Uint8Array) => FileFacts;
  /**
   * The copy of a case that is mailed: with the answers of its submissions, without names and paths where
   * that is wanted.
   * @throws {Error} when the file is refused
   */
  readonly mailedCopy: (bytes: Uint8Array, kept: KeptSnapshot, isCleaned: boolean) => MailedCopy;
  /**
   * The answers in a file that came back from a vendor; never throws.
   * @param ownItems of the company whose case it is
   */
  readonly readVendor: (bytes: Uint8Array, language: Language, ownItems: readonly OwnItem[]) => VendorFile;
  /** Turns a description into the bytes of an .xlsx. */
  readonly write: (description: WorkbookDescription) => Uint8Array;
}

export interface MailedCopy {
  readonly bytes: Uint8Array;
  /** What the copy carries: the former submissions and the new one. */
  readonly history: SnapshotHistory;
  /** The workbook carried a history that could not be read, so it begins anew. */
  readonly isRestarted: boolean;
  /** The case as the copy's own cells have it. */
  readonly reading: CaseReading;
}

export type VendorFile =
  | { readonly kind: 'vendor'; readonly reading: VendorReading }
  | { readonly kind: 'notVendor' }
  /** Why the file is not read, in words. */
  | { readonly kind: 'refused'; readonly why: string };
