import { placeText } from '../../../../core/model/placeText';
import { format } from '../../../../core/text/text';
import { useTask, useWords } from '../../../store/paneContext';
import { stageOf } from '../../../store/task';
import { errorCode, errorText } from '../../../text/errorText';
import type { Answered } from '../../../tasks/answerRows';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../../parts/looks';
import { Message } from '../../parts/Message';
import { ANSWER_IDS } from './answerIds';
import { useAnswerWords, type AnswerWords } from './answerWords';

/** Cells that a message names. */
const MOST_CELLS = 3;

/** What came of the latest write or undo, in words of the work. */
export function AnswerOutcome() {
  const words = useAnswerWords();
  const task = useTask('answer');
  return (
    <div role="status" data-testid={ANSWER_IDS.outcome} data-kind={stageOf(task)}>
      {task.stage === 'done' && <Outcome result={task.result} words={words} />}
    </div>
  );
}

function Outcome({ result, words }: { result: Answered; words: AnswerWords }) {
  const { errors } = useWords();
  switch (result.kind) {
    case 'written':
    case 'undone': {
      const { itemIds } = result;
      const several = result.kind === 'written' ? words.writtenSeveral : words.undoneSeveral;
      const text = itemIds.length === 1 ? words[result.kind] : several;
      return itemIds.length === 0 ? null : (
        <Message look={CHECK_LOOKS.ok}>
          {format(text, { item: itemIds[0] ?? '', count: itemIds.length })}
        </Message>
      );
    }
    case 'conflict': {
      const named = result.places.slice(0, MOST_CELLS).map(placeText).join(', ');
      const text = result.isUndo ? words.conflictUndo : words.conflict;
      return <Message look={SEVERITY_LOOKS.warning}>{format(text, { cells: named })}</Message>;
    }
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failed} code={errorCode(result.error)}>
          {errorText(result.error, errors)}
        </Message>
      );
  }
}
