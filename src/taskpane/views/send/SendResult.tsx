import { useTask, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Waiting } from '../parts/Waiting';
import { failureText } from './failureText';
import { SentMessage } from './SentMessage';
import { useSendWords } from './sendWords';

/** How the request went and what to do next. */
export function SendResult() {
  const words = useSendWords();
  const { errors } = useWords();
  const task = useTask('send');
  switch (task.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Waiting label={words.working} />;
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failedTitle} testId={TEST_IDS.sendFailed}>
          {failureText(task.error, words, errors)}
        </Message>
      );
    case 'done':
      if (task.result.kind === 'sent') return <SentMessage sent={task.result} />;
      return task.result.isCopied ? (
        <Message look={CHECK_LOOKS.ok} testId={TEST_IDS.copyDone}>
          {words.copied}
        </Message>
      ) : (
        <Message look={CHECK_LOOKS.attention}>{words.copyFailed}</Message>
      );
  }
}
