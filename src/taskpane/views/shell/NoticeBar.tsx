import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { CrossIcon } from '../parts/icons';
import { SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { useCrashWords } from './crashWords';
import { focusPanel } from './focusPanel';

const useStyles = makeStyles({
  bar: { padding: '4px 16px 8px' },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What went wrong and what to do; the views below keep working. */
export function NoticeBar() {
  const styles = useStyles();
  const words = useWords();
  const { details } = useCrashWords();
  const actions = useActions();
  const notice = usePaneState((state) => state.notice);
  return (
    <div role="alert">
      {notice !== null && (
        <div className={styles.bar}>
          <Message
            look={SEVERITY_LOOKS[notice.intent]}
            {...(notice.intent === 'error' && { title: words.errors.title })}
            testId={TEST_IDS.notice}
            code={notice.code}
            action={
              <Button
                appearance="transparent"
                size="small"
                icon={<CrossIcon />}
                aria-label={words.errors.close}
                onClick={() => {
                  actions.closeNotice();
                  focusPanel();
                }}
              />
            }
          >
            {words.errors[notice.code]}
            <details className={styles.detail}>
              <summary tabIndex={0}>{details}</summary>
              {notice.detail}
            </details>
          </Message>
        </div>
      )}
    </div>
  );
}
