import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckItem } from '../../../../core/guide/item';
import type { CaseReading } from '../../../../core/model/reading';
import { answerCells } from '../../../../core/rules/answering/answerCells';
import type { CaseAssessment } from '../../../../core/rules/assessment/assessment';
import { useActions } from '../../../store/paneContext';
import { selectedItems } from '../../../tasks/selectedItems';
import { usePlainStyles } from '../../parts/plainStyles';
import { RequiredOnly } from '../RequiredOnly';
import { AnswerCard } from './AnswerCard';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords } from './answerWords';
import { BulkAnswer } from './BulkAnswer';
import { useAnswering } from './useAnswering';
import { useDrafts } from './useDraft';

const NONE = { at: '', itemIds: [] };

/** The answer card of the row in hand, or that of all selected rows; drafts stay while the guide is shown. */
export function RowAnswer({
  item,
  reading,
  assessment,
}: {
  item: CheckItem;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const plain = usePlainStyles();
  const words = useAnswerWords();
  const actions = useActions();
  const draftFor = useDrafts();
  const answering = useAnswering();
  /** Items of the bulk answer, as long as the row in hand stays; one alone is too few. */
  const [asked, setAsked] = useState<{ readonly at: string; readonly itemIds: readonly string[] }>(NONE);
  const several = asked.at === item.id ? asked.itemIds : [];
  const openBulk = async (): Promise<void> => {
    const task = await actions.look('selection', selectedItems);
    if (task.stage === 'done') setAsked({ at: item.id, itemIds: task.result });
  };
  const row = reading.rows.find(({ itemId }) => itemId === item.id);
  if (row === undefined) return null;
  if (several.length > 1)
    return (
      <BulkAnswer
        itemIds={several}
        reading={reading}
        assessment={assessment}
        answering={answering}
        onClose={() => setAsked(NONE)}
      />
    );
  return (
    <>
      <AnswerCard
        key={item.id}
        item={item}
        row={row}
        reading={reading}
        assessment={assessment}
        draft={draftFor(item, answerCells(reading, row))}
        answering={answering}
      />
      <div className={plain.row}>
        <Button size="small" data-testid={ANSWER_IDS.bulkOpen} onClick={() => void openBulk()}>
          {words.bulk.open}
        </Button>
        <RequiredOnly reading={reading} assessment={assessment} />
        {several.length === 1 && (
          <span role="status" className={plain.note}>
            {words.bulk.few}
          </span>
        )}
      </div>
    </>
  );
}
