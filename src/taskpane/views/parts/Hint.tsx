import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, usePaneState, useWords } from '../../store/paneContext';
import type { HintKey } from '../../store/paneState';
import { TEST_IDS } from '../../testIds';
import { focusPanel } from '../shell/focusPanel';
import { CrossIcon } from './icons';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '8px 4px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { flexGrow: 1, margin: 0, whiteSpace: 'pre-line' },
});

/** A word for the first time, gone for good once it is closed. */
export function Hint({ hint }: { hint: HintKey }) {
  const styles = useStyles();
  const words = useWords();
  const actions = useActions();
  const isClosed = usePaneState((state) => state.closedHints.includes(hint));
  if (isClosed) return null;
  return (
    <div className={styles.box} role="note" data-testid={TEST_IDS.hint(hint)}>
      <p className={styles.text}>{words.hints[hint]}</p>
      <Button
        appearance="subtle"
        size="small"
        icon={<CrossIcon />}
        aria-label={words.hints.close}
        title={words.hints.close}
        onClick={() => {
          actions.closeHint(hint);
          focusPanel();
        }}
      />
    </div>
  );
}
