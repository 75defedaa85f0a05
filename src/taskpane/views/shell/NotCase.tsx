import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { format, textOf } from '../../../core/text/text';
import { useActions, useLanguage, usePaneState } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { useElsewhereWords } from './elsewhereWords';
import { usePlainStyles } from '../parts/plainStyles';

const MOST_NAMED = 5;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Any other workbook: says what to open instead. */
export default function NotCase() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useElsewhereWords().notCase;
  const actions = useActions();
  const language = useLanguage();
  const workbook = usePaneState((state) => state.workbook);
  const missing = workbook.kind === 'notCase' ? workbook.missing : [];
  const named = missing.slice(0, MOST_NAMED).map(({ what }) => what);
  return (
    <div className={styles.page} data-testid={TEST_IDS.notCase}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={plain.intro}>{words.text}</p>
      {named.length > 0 && (
        <p className={plain.intro}>
          {format(words.missing, { what: named.join(textOf(language).separator) })}
        </p>
      )}
      <Button appearance="primary" onClick={() => actions.show('newCase')}>
        {words.create}
      </Button>
      <Button onClick={() => actions.show('register')}>{words.register}</Button>
      <Button onClick={() => void actions.refresh()}>{words.retry}</Button>
    </div>
  );
}
