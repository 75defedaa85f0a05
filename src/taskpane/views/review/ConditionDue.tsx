import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dateOfCell } from '../../../core/model/cell';
import type { RowReading } from '../../../core/model/reading';
import { writeCells } from '../../tasks/writeCells';
import { localToday } from '../../browser/localToday';
import { useActions, useTask } from '../../store/paneContext';
import { Entry } from '../parts/controls';
import { dueEdit, dueFault } from '../../../core/review/reviewEdits';
import { format } from '../../../core/text/text';
import { useReviewStyles } from './reviewStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import { usePlainStyles } from '../parts/plainStyles';

/** The date by which a condition has to be met: HQ enters it where it is missing, and may set another one. */
export function ConditionDue({ row }: { row: RowReading }) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const written = dateOfCell(row.fields.due);
  const [isOpen, setOpen] = useState(false);
  if (written === null || isOpen) return <DueForm row={row} written={written ?? ''} />;
  const text = format(written < localToday() ? words.conditionDuePast : words.conditionDue, { due: written });
  return (
    <span className={plain.head}>
      <span>{text}</span>
      <Button
        size="small"
        aria-label={format(words.dueChangeOf, { item: row.itemId })}
        data-testid={REVIEW_IDS.dueChange(row.itemId)}
        onClick={() => setOpen(true)}
      >
        {words.dueChange}
      </Button>
    </span>
  );
}

function DueForm({ row, written }: { row: RowReading; written: string }) {
  const styles = useReviewStyles();
  const words = useReviewWords();
  const actions = useActions();
  const isWorking = useTask('review').stage === 'working';
  const [due, setDue] = useState(written);
  const fault = dueFault(due, localToday());
  return (
    <span className={styles.entry}>
      <Entry
        label={format(words.dueOf, { item: row.itemId })}
        type="date"
        value={due}
        problem={fault === 'past' ? words.duePast : null}
        onChange={setDue}
        testId={REVIEW_IDS.due(row.itemId)}
      />
      <Button
        size="small"
        disabledFocusable={isWorking || fault !== null || due === written}
        data-testid={REVIEW_IDS.dueWrite(row.itemId)}
        onClick={() => void actions.run('review', writeCells([dueEdit(row, due)]))}
      >
        {words.dueWrite}
      </Button>
    </span>
  );
}
