import type { FaultStory } from './faultStory';
import { checkCase } from './stories/checkCase';
import { createCase } from './stories/createCase';
import { editCell } from './stories/editCell';
import { mailAnswer } from './stories/mailAnswer';
import { mergeVendorBook } from './stories/mergeVendorBook';
import { migrateBook } from './stories/migrateBook';
import { reviewRows } from './stories/reviewRows';
import { sealDecision } from './stories/sealDecision';
import { sendCase } from './stories/sendCase';
import { writeCells } from './stories/writeCells';
import { writePolicy } from './stories/writePolicy';

/** What an applicant or an administrator does with a workbook. */
export const CASE_STORIES: readonly FaultStory[] = [
  createCase,
  editCell,
  checkCase,
  sendCase,
  writeCells,
  writePolicy,
];

/** What is done with a workbook that has come back, from HQ, a vendor or an older template. */
export const REVIEW_STORIES: readonly FaultStory[] = [
  reviewRows,
  sealDecision,
  mailAnswer,
  mergeVendorBook,
  migrateBook,
];

/** Rows of the fault table. */
export const ALL_STORIES: readonly FaultStory[] = [...CASE_STORIES, ...REVIEW_STORIES];
