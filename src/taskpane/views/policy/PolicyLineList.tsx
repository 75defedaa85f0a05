import { makeStyles, tokens } from '@fluentui/react-components';
import type { PolicyLine } from '../../../core/policy/policyLines';
import { format } from '../../../core/text/text';
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
        <li key={what}>{format(words.changeLine, { what, before, after })}</li>
      ))}
      {lines.length > MOST_LINES && <li>{format(words.more, { count: lines.length - MOST_LINES })}</li>}
    </ul>
  );
}
