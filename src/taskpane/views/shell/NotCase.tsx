import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { textOf } from '../../../core/text/text';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';

const MOST_NAMED = 5;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Any other workbook: says what to open instead. */
export default function NotCase() {
  const styles = useStyles();
  const words = useWords();
  const actions = useActions();
  const language = usePaneState((state) => state.language);
  const workbook = usePaneState((state) => state.workbook);
  const missing = workbook.kind === 'notCase' ? workbook.missing : [];
  const named = missing.slice(0, MOST_NAMED).map(({ what }) => what);
  return (
    <div className={styles.page} data-testid={TEST_IDS.notCase}>
      <h2 className={styles.title}>{words.notCase.title}</h2>
      <p className={styles.text}>{words.notCase.text}</p>
      {named.length > 0 && (
        <p className={styles.text}>
          {fill(words.notCase.missing, { what: named.join(textOf(language).separator) })}
        </p>
      )}
      <Button appearance="primary" onClick={() => actions.show('newCase')}>
        {words.notCase.create}
      </Button>
      <Button onClick={() => void actions.refresh()}>{words.notCase.retry}</Button>
    </div>
  );
}
