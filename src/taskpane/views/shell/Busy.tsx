import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { WaitingBar } from '../parts/WaitingBar';

/** What takes no longer than this needs no progress. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({ row: { height: '2px' } });

/** True once something has lasted for a while. */
function useLasting(isBusy: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLasting(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isBusy]);
  return isLasting;
}

/** A thin bar while Excel takes its time; its room is kept, so that nothing moves. */
export function Busy() {
  const styles = useStyles();
  const words = useWords();
  const isBusy = usePaneState(
    (state) => state.isGoing || (state.isReading && state.workbook.kind === 'case'),
  );
  const isLasting = useLasting(isBusy);
  return (
    <div className={styles.row} role="status">
      {isLasting && <WaitingBar label={words.busy} testId={TEST_IDS.busy} />}
    </div>
  );
}
