import type { CheckItem } from '../../guide/item';
import { dateOfCell, errorOf, isGiven, isUnreadableCell, textOfCell } from '../../model/cell';
import type { CellValue } from '../../model/reading';
import { recognise } from '../../model/vocabulary';
import { HQ_CHECK_WORDS } from '../../text/vocabularies';
import { answerKey } from './answerWords';
import { outcomeOf } from './outcomeOf';
import type { Broken, RowFacts } from './rowFacts';

/** Cells that decide the state of a row. */
export const DECIDING_FIELDS = ['answer', 'evidence', 'remark', 'due', 'hqCheck'] as const;

/** The deciding cells of a row; a declaration of its own where the caller has one beside the evidence. */
export type DecidingCells = Readonly<Record<(typeof DECIDING_FIELDS)[number], CellValue>> & {
  readonly declaration?: CellValue;
};

/**
 * The facts that the cells of a row state; the remark holds the reason as well as the plan. This is the only reading
 * of a row: sheets, custom functions, pane, files and vendor merge share it, native formulas mirror it.
 */
export function readRow(item: CheckItem, cells: DecidingCells): RowFacts {
  const key = answerKey(item, textOfCell(cells.answer));
  const hasRemark = isGiven(cells.remark);
  const hasEvidence = isGiven(cells.evidence);
  const declared = cells.declaration === undefined ? hasEvidence : isGiven(cells.declaration);
  return {
    answer: key ?? '',
    evidence: hasEvidence,
    reason: hasRemark,
    plan: hasRemark,
    due: dateOfCell(cells.due),
    declaration: declared && key !== null && outcomeOf(item, key) === 'declared',
    hqApproved: recognise(HQ_CHECK_WORDS, textOfCell(cells.hqCheck))?.key === 'accepted',
    broken: brokenBy(cells, key),
  };
}

function brokenBy(cells: DecidingCells, key: string | null): Broken | null {
  const values = DECIDING_FIELDS.map((field) => cells[field]);
  if (values.some((value) => errorOf(value) !== null)) return 'ERROR_CELL';
  if (values.some(isUnreadableCell)) return 'UNREADABLE_TEXT';
  return key === null ? 'UNKNOWN_ANSWER' : null;
}
