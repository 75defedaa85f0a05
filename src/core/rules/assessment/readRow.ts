import { answerKey } from '../answer/answerWords';
import type { RowFacts } from '../answer/rowFacts';
import { outcomeOf } from '../answer/outcomeOf';
import type { CheckItem } from '../../guide/item';
import { HQ_CHECK_WORDS } from '../../text/vocabularies';
import { recognise } from '../../model/vocabulary';
import { dateOfCell, errorOf, isFilled, textOfCell } from '../../model/cell';
import type { RowReading } from '../../model/reading';

/** Cells of a row that people fill in. */
export const INPUT_FIELDS = ['answer', 'evidence', 'remark', 'due', 'hqCheck', 'hqComment'] as const;
/** Cells that decide the state of a row. */
const DECIDING_FIELDS = ['answer', 'evidence', 'remark', 'due', 'hqCheck'] as const;

/** The facts that the cells of a row state; the remark holds the reason as well as the plan. */
export function readRow(item: CheckItem, { fields }: RowReading): RowFacts {
  const key = answerKey(item, textOfCell(fields.answer));
  const broken = DECIDING_FIELDS.some((field) => errorOf(fields[field]) !== null);
  const hasRemark = isFilled(fields.remark);
  const hasEvidence = isFilled(fields.evidence);
  return {
    answer: key ?? '',
    evidence: hasEvidence,
    reason: hasRemark,
    plan: hasRemark,
    due: dateOfCell(fields.due),
    declaration: hasEvidence && key !== null && outcomeOf(item, key) === 'declared',
    hqApproved: recognise(HQ_CHECK_WORDS, textOfCell(fields.hqCheck))?.key === 'accepted',
    broken: broken ? 'ERROR_CELL' : key === null ? 'UNKNOWN_ANSWER' : null,
  };
}
