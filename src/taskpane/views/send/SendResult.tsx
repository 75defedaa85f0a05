import { MailError } from '../../../core/mail/mailError';
import { WorkbookError } from '../../../workbook/port';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import type { PaneWords } from '../../text/paneText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { Waiting } from '../parts/Waiting';
import { useSendWords, type SendWords } from './sendWords';

function failureText(error: Error, words: SendWords, errors: PaneWords['errors']): string {
  if (error instanceof WorkbookError) return errors[error.code];
  if (error instanceof MailError) return fill(words.badMail, { field: words.mailFields[error.field] });
  return errors.HOST_FAILED;
}

/** How the request went and what to do next. */
export function SendResult() {
  const words = useSendWords();
  const { errors } = useWords();
  const sending = usePaneState((state) => state.sending);
  const isMac = usePaneState((state) => state.host.platform === 'Mac');
  switch (sending.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Waiting label={words.working} />;
    case 'done':
      return (
        <Message
          look={CHECK_LOOKS.ok}
          title={fill(words.doneTitle, { file: sending.fileName })}
          testId={TEST_IDS.sendDone}
        >
          {words.done} {isMac && words.doneMac}
        </Message>
      );
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.failedTitle} testId={TEST_IDS.sendFailed}>
          {failureText(sending.error, words, errors)} {words.kept}
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
