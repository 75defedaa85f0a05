import { makeStyles, tokens } from '@fluentui/react-components';
import type { Look } from './looks';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '1px 8px 1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
});

/** A state as icon, word and colour. */
export function Chip({ look, word, testId }: { look: Look; word: string; testId?: string }) {
  const styles = useStyles();
  const { background, color, border } = look.tone;
  return (
    <span className={styles.chip} style={{ background, color, borderColor: border }} data-testid={testId}>
      <look.Icon />
      {word}
    </span>
  );
}
