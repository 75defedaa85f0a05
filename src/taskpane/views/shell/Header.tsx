import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions, useLanguage, usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { RefreshIcon } from '../parts/icons';
import { useMotionStyles } from '../parts/motionStyles';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '8px 8px 4px 16px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** Name, reading again, and the language. */
export function Header() {
  const styles = useStyles();
  const motion = useMotionStyles();
  const words = useWords();
  const actions = useActions();
  const language = useLanguage();
  const isReading = usePaneState((state) => state.isReading);
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={words.product}>
        {words.product}
      </h1>
      <Button
        className={mergeClasses(styles.button, isReading && motion.turning)}
        appearance="subtle"
        size="small"
        icon={<RefreshIcon />}
        aria-label={words.refresh}
        title={words.refresh}
        data-testid={TEST_IDS.refresh}
        onClick={() => void actions.refresh()}
      />
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        title={words.languageSwitchLabel}
        lang={language === 'ja' ? 'en' : 'ja'}
        data-testid={TEST_IDS.languageSwitch}
        onClick={() => void actions.switchLanguage()}
      >
        {words.languageSwitch}
      </Button>
    </header>
  );
}
