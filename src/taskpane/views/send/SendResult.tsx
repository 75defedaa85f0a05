import { Spinner } from '@fluentui/react-components';
import { MailError } from '../../../core/mail/mailError';
import { WorkbookError } from '../../../workbook/port';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import type { PaneWords } from '../../text/paneText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';

function failureText(error: Error, words: PaneWords): string {
  if (error instanceof WorkbookError) return words.errors[error.code];
  if (error instanceof MailError) return fill(words.send.badMail, { field: words.mailFields[error.field] });
  return words.errors.HOST_FAILED;
}

/** How the request went and what to do next. */
export function SendResult() {
  const words = useWords();
  const sending = usePaneState((state) => state.sending);
  const isMac = usePaneState((state) => state.host.platform === 'Mac');
  switch (sending.stage) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner size="tiny" label={words.send.working} />;
    case 'done':
      return (
        <Message
          look={CHECK_LOOKS.ok}
          title={fill(words.send.doneTitle, { file: sending.fileName })}
          testId={TEST_IDS.sendDone}
        >
          {words.send.done} {isMac && words.send.doneMac}
        </Message>
      );
    case 'failed':
      return (
        <Message look={SEVERITY_LOOKS.error} title={words.send.failedTitle} testId={TEST_IDS.sendFailed}>
          {failureText(sending.error, words)} {words.send.kept}
        </Message>
      );
    case 'copied':
      return (
        <Message look={CHECK_LOOKS.ok} testId={TEST_IDS.copyDone}>
          {words.send.copied}
        </Message>
      );
    case 'copyFailed':
      return <Message look={CHECK_LOOKS.attention}>{words.send.copyFailed}</Message>;
  }
}
