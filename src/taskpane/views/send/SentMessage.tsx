import { format } from '../../../core/text/text';
import { Link, makeStyles } from '@fluentui/react-components';
import type { Sent, SendWarning } from '../../sending/sendOrder';
import { usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { CHECK_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { useSendWords, type SendWords } from './sendWords';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  steps: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** What was sent or is ready to be sent, as which number, and what is still to do. */
export function SentMessage({ sent }: { sent: Sent }) {
  const styles = useStyles();
  const words = useSendWords();
  const { way, fileName, number, isCopied, webLink, warnings } = sent;
  const isMissing = way === 'share' && !isCopied;
  return (
    <div className={styles.all}>
      <Message
        look={CHECK_LOOKS[isMissing ? 'attention' : 'ok']}
        title={isMissing ? words.notCopiedTitle : format(words.doneTitle[way], { file: fileName })}
        testId={TEST_IDS.sendDone}
      >
        {number !== null && format(words.number, { number })} {isMissing && words.notCopied} {words.done[way]}
        {way === 'share' && (
          <ol className={styles.steps}>
            {words.shareSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {way === 'file' && <MacHint />}
        {webLink?.startsWith('https://') && (
          <Link href={webLink} target="_blank" rel="noopener noreferrer">
            {words.openDraft}
          </Link>
        )}
      </Message>
      {warnings.map((warning) => (
        <Message key={warning.code} look={CHECK_LOOKS.attention} testId={TEST_IDS.sendWarning(warning.code)}>
          {warningText(warning, words)}
        </Message>
      ))}
    </div>
  );
}

function warningText(warning: SendWarning, words: SendWords): string {
  const text = words.warnings[warning.code];
  return warning.code === 'disagreeing' ? format(text, { lines: warning.lines.join(', ') }) : text;
}

/** Excel on a Mac does not always save what a pane offers. */
function MacHint() {
  const words = useSendWords();
  const isMac = usePaneState((state) => state.host.platform === 'Mac');
  return isMac ? ` ${words.doneMac}` : null;
}
