import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../../core/model/reading';
import { JumpLink } from './JumpLink';
import { placeText } from '../../../core/model/placeText';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
});

interface LineProps {
  readonly children: ReactNode;
  /** Cells that the line is about, each with the way to it. */
  readonly places?: readonly (CellPlace | null)[];
  readonly testId?: string;
  /** Code of what the line says, for tests. */
  readonly code?: string;
}

/** Things under each other, each with the way to its cells. */
export function Lines({ children, testId }: { children: ReactNode; testId?: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} data-testid={testId}>
      {children}
    </ul>
  );
}

/** One of {@link Lines}. */
export function Line({ children, places = [], testId, code }: LineProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const known = places.filter((place) => place !== null);
  return (
    <li className={styles.line} data-testid={testId} data-code={code}>
      {children}
      {known.length > 0 && (
        <span className={mergeClasses(plain.small, styles.ways)}>
          {known.map((place) => (
            <JumpLink key={placeText(place)} place={place} />
          ))}
        </span>
      )}
    </li>
  );
}

/** One of a bulleted list: what it says, and the way to its cell in the same line. */
export function Bullet({ children, place = null }: { children: ReactNode; place?: CellPlace | null }) {
  return (
    <li>
      {children} {place !== null && <JumpLink place={place} />}
    </li>
  );
}
