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

/** Rows of the fault table. */
export const ALL_STORIES: readonly FaultStory[] = [
  createCase,
  editCell,
  checkCase,
  sendCase,
  reviewRows,
  sealDecision,
  mailAnswer,
  mergeVendorBook,
  migrateBook,
  writeCells,
  writePolicy,
];
