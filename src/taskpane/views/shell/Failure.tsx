import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookError } from '../../../workbook/port';
import { useActions, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { useCrashWords } from './crashWords';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '12px',
    padding: '16px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The workbook could not be read at all. */
export function Failure({ error }: { error: WorkbookError }) {
  const styles = useStyles();
  const words = useWords();
  const { details } = useCrashWords();
  const actions = useActions();
  return (
    <div className={styles.page} role="alert" data-testid={TEST_IDS.failure} data-code={error.code}>
      <h2 className={styles.title}>{words.errors.title}</h2>
      <p className={styles.text}>{words.errors[error.code]}</p>
      <Button appearance="primary" onClick={() => void actions.refresh()}>
        {words.errors.retry}
      </Button>
      <details className={styles.text}>
        <summary tabIndex={0}>{details}</summary>
        {error.detail}
      </details>
    </div>
  );
}
