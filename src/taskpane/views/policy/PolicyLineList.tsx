import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../text/fill';
import type { PolicyLine } from './policyLines';
import { usePolicyWords } from './policyWords';

/** A longer list is not read anyway. */
const MOST_LINES = 12;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0 0 8px',
    padding: '6px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** What changes, setting by setting. */
export function PolicyLineList({ lines }: { lines: readonly PolicyLine[] }) {
  const styles = useStyles();
  const words = usePolicyWords();
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST_LINES).map(({ what, before, after }) => (
        <li key={what}>{fill(words.changeLine, { what, before, after })}</li>
      ))}
      {lines.length > MOST_LINES && <li>{fill(words.more, { count: lines.length - MOST_LINES })}</li>}
    </ul>
  );
}
