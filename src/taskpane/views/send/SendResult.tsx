import { usePaneState, useWords } from '../../store/paneContext';
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
  const sending = usePaneState((state) => state.sending);
  switch (sending.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Waiting label={words.working} />;
    case 'done':
      return <SentMessage sent={sending.sent} />;
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failedTitle} testId={TEST_IDS.sendFailed}>
          {failureText(sending.error, words, errors)}
        </Message>
      );
    case 'copied':
      return (
        <Message look={CHECK_LOOKS.ok} testId={TEST_IDS.copyDone}>
          {words.copied}
        </Message>
      );
    case 'copyFailed':
      return <Message look={CHECK_LOOKS.attention}>{words.copyFailed}</Message>;
  }
}
