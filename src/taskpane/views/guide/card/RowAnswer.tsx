import { useRef } from 'react';
import type { CheckItem } from '../../../../core/guide/item';
import type { CaseReading } from '../../../../core/model/reading';
import { answerCells } from '../../../../core/rules/answering/answerCells';
import type { CaseAssessment } from '../../../../core/rules/assessment/assessment';
import { AnswerCard } from './AnswerCard';
import { useAnswering } from './useAnswering';
import { useDrafts } from './useDraft';

/** The answer card of the row in hand; drafts of the others stay while the guide is shown. */
export function RowAnswer({
  item,
  reading,
  assessment,
}: {
  item: CheckItem;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const draftFor = useDrafts();
  const answering = useAnswering();
  const lead = useRef(false);
  const row = reading.rows.find(({ itemId }) => itemId === item.id);
  if (row === undefined) return null;
  return (
    <AnswerCard
      key={item.id}
      item={item}
      row={row}
      reading={reading}
      assessment={assessment}
      draft={draftFor(item, answerCells(reading, row))}
      answering={answering}
      lead={lead}
    />
  );
}
