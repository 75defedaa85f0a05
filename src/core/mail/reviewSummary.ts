import type { MailStatus } from './mailStatusBlock';

/** How far the required rows of one sheet are filled in. */
export interface SheetProgress {
  /** Sheet name as the workbook shows it. */
  readonly name: string;
  readonly done: number;
  readonly required: number;
}

/** Why the level is what it is, in words of the message's language. */
export interface LevelReason {
  readonly uses: string;
  readonly useCase: string;
  /** Level of the matrix where another one is in force; empty otherwise. */
  readonly matrixWord: string;
  /** HQ has still to decide between two levels. */
  readonly isHeld: boolean;
}

/** A row that a message lists: not met, or passed on a condition, until a date. */
export interface ListedRow {
  readonly itemId: string;
  readonly text: string;
  /** Date as it should be read, e.g. `2026-03-31`; empty when none is set. */
  readonly due: string;
}

/**
 * What the request for review says about a case. Values come from the workbook as they are: whoever
 * writes them into a message must treat them as hostile.
 */
export interface ReviewSummary {
  /** Where the case is and who does what next. */
  readonly status: MailStatus;
  readonly device: string;
  readonly caseId: string;
  /** Number of this submission, where the workbook keeps a record. */
  readonly submission?: number;
  readonly site: string;
  readonly department: string;
  readonly applicant: string;
  /** 事業影響度 as a word of the message's language: 高, High, 未判定 … */
  readonly levelWord: string;
  /** null while the level is undecided. */
  readonly levelReason: LevelReason | null;
  /** Criteria of the level, one sentence each. */
  readonly criteria: readonly string[];
  readonly progress: readonly SheetProgress[];
  /** Required rows still without a complete answer. */
  readonly missingCount: number;
  readonly unmet: readonly ListedRow[];
  readonly conditions: readonly ListedRow[];
  /** Other findings in words, one line each. */
  readonly findings: readonly string[];
  /** What is not complete; the sender knows it and asks for a review nevertheless. Empty where all is. */
  readonly openPoints: readonly string[];
  /** Subject that the company's policy asks for; it may hold {device}, {level}, {caseId}. Blank: ours. */
  readonly subject?: string;
  /** Name of the attached workbook. */
  readonly fileName: string;
}
