import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import { optionalRows, rowsShown } from '../../../core/rules/answering/optionalRows';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import { format } from '../../../core/text/text';
import { useActions, useTask, useWords } from '../../store/paneContext';
import { errorText } from '../../text/errorText';
import { showRows } from '../../tasks/showRows';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { usePlainStyles } from '../parts/plainStyles';
import { ANSWER_IDS } from './card/answerIds';
import { useGuideWords } from './guideWords';

/** 必須だけ表示: leaves the required rows of the check sheets in sight, and follows when they become other ones. */
export function RequiredOnly({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const plain = usePlainStyles();
  const words = useGuideWords();
  const { errors } = useWords();
  const actions = useActions();
  const task = useTask('rows');
  const isOn = task.stage === 'done' && task.result.isRequiredOnly;
  const hidden = useMemo(() => optionalRows(reading, assessment), [reading, assessment]);
  const wanted = rowsShown(reading, hidden);
  const isStale = isOn && JSON.stringify(task.result.rows) !== JSON.stringify(wanted);
  useEffect(() => {
    if (isStale) void actions.look('rows', showRows(true, wanted));
  });
  const toggle = (): void => {
    void actions.look('rows', isOn ? showRows(false, rowsShown(reading, [])) : showRows(true, wanted));
  };
  return (
    <>
      <Button
        size="small"
        aria-pressed={isOn}
        appearance={isOn ? 'primary' : 'secondary'}
        data-testid={ANSWER_IDS.requiredOnly}
        onClick={toggle}
      >
        {words.requiredOnly}
      </Button>
      <div role="status">
        {isOn && <p className={plain.note}>{format(words.rowsHidden, { count: hidden.length })}</p>}
        {task.stage === 'failed' && (
          <Message look={SEVERITY_LOOKS.error} title={words.rowsFailed}>
            {errorText(task.error, errors)}
          </Message>
        )}
      </div>
    </>
  );
}
