import type { CaseReading } from '../../core/model/reading';
import type { Digest } from '../../core/review/digest';
import type { CaseAssessment } from '../../core/rules/assessment/assessment';
import type { WorkbookDescription } from '../../core/sheets/description';
import type { BookFiles } from '../../workbook/bookFiles';
import type { OnProgress, WorkbookPort } from '../../workbook/port';

/** Decides a case by what is on record of it. */
export type Assess = (reading: CaseReading) => CaseAssessment;

/** Loads what works on the bytes of workbooks when it is first needed. */
export type LoadFiles = () => Promise<BookFiles>;

/** Turns a description into the bytes of an .xlsx; loaded only when somebody creates one. */
export type WriteBook = (description: WorkbookDescription) => Promise<Uint8Array>;

/** The open workbook, other workbooks as bytes, the rules and SHA-256. */
export interface BookTools {
  readonly port: WorkbookPort;
  readonly files: LoadFiles;
  readonly assess: Assess;
  readonly digest: Digest;
}

/** What a piece of work is done with. */
export interface Desk extends BookTools {
  readonly write: WriteBook;
  readonly onProgress: OnProgress;
  /** Aborted when the person asks to stop. */
  readonly signal: AbortSignal;
}

/**
 * A piece of work on the workbook. It resolves to what came of it, conflicts and refusals included, and
 * throws only where something failed.
 */
export type Work<Result> = (desk: Desk) => Promise<Result>;
