import { makeStyles, tokens } from '@fluentui/react-components';
import { format } from '../../../core/text/text';
import { usePlainStyles } from '../parts/plainStyles';
import { useListWords } from './listWords';

/** The sheet has all of them. */
const MOST_LISTED = 100;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  item: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', color: tokens.colorNeutralForeground1 },
});

/** Lines behind a heading that opens them; nothing where there are none. */
export function Listed({
  heading,
  note,
  lines,
  isOpen = false,
  testId,
}: {
  heading: string;
  note?: string;
  lines: readonly string[];
  isOpen?: boolean;
  testId: string;
}) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useListWords();
  if (lines.length === 0) return null;
  return (
    <details open={isOpen} data-testid={testId}>
      <summary className={styles.summary}>{heading}</summary>
      {note !== undefined && <p className={plain.note}>{note}</p>}
      <ul className={plain.list}>
        {lines.slice(0, MOST_LISTED).map((line, index) => (
          <li key={`${index} ${line}`} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > MOST_LISTED && (
        <p className={plain.note}>{format(words.more, { count: lines.length - MOST_LISTED })}</p>
      )}
    </details>
  );
}
