import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMotionStyles } from './motionStyles';

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    // Grounds vanish in forced colours; the bar is all that this shows.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Something is going on and nobody knows how long. Fluent's ProgressBar would bring its motion library. */
export function WaitingBar({ label, testId }: { label: string; testId?: string }) {
  const styles = useStyles();
  const motion = useMotionStyles();
  return (
    <div className={styles.track} role="progressbar" aria-label={label} data-waiting="" data-testid={testId}>
      <div className={mergeClasses(styles.bar, motion.sliding)} />
    </div>
  );
}
