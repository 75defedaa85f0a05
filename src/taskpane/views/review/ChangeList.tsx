import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseReading } from '../../../core/model/reading';
import type { SnapshotChange } from '../../../core/review/diffSnapshots';
import { usePaneState } from '../../store/paneContext';
import { JumpLink } from '../parts/JumpLink';
import { changeLines } from '../../../core/review/changeText';
import { format } from '../../../core/text/text';
import { useReviewStyles } from './reviewStyles';
import { useSealWords } from './sealWords';

/** Lines that are shown at first. */
const MOST = 20;

/** Changed values with old and new value, and a way to each cell. */
export function ChangeList({
  changes,
  reading,
  testId,
}: {
  changes: readonly SnapshotChange[];
  reading: CaseReading;
  testId: string;
}) {
  const styles = useReviewStyles();
  const words = useSealWords();
  const language = usePaneState((state) => state.language);
  const [isWhole, setWhole] = useState(false);
  const lines = changeLines(changes, reading, language);
  const shown = isWhole ? lines : lines.slice(0, MOST);
  const value = (text: string): string => (text === '' ? words.blank : text);
  return (
    <>
      <ul className={styles.list} data-testid={testId}>
        {shown.map(({ kind, what, before, after, place }, index) => (
          <li key={index} className={styles.line} data-change={kind}>
            <span className={styles.strong}>
              {what} {words.changeKinds[kind]}
            </span>
            <span>{format(words.change, { before: value(before), after: value(after) })}</span>
            {place !== null && (
              <span className={styles.small}>
                <JumpLink place={place} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {format(words.moreChanges, { count: lines.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
