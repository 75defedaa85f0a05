import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { shownQuestion } from '../../../core/rules/answer/shownRow';
import { useLanguage } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { FindingLine } from './FindingLine';
import type { NumberedFinding } from '../../../core/rules/assessment/groupFindings';
import { format } from '../../../core/text/text';
import { useFindingsWords } from './findingsWords';

/** Lines drawn at once; drawing a thousand would make each edit wait. */
const SHOWN_AT_ONCE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { alignSelf: 'flex-start' },
});

/** The first findings of a list, and the others when they are asked for. */
export function FindingList({
  findings,
  reading,
  assessment,
  isBundle = false,
}: {
  findings: readonly NumberedFinding[];
  reading: CaseReading;
  assessment: CaseAssessment;
  /** Their message is said once, above them. */
  isBundle?: boolean;
}) {
  const styles = useStyles();
  const words = useFindingsWords();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const rows = useMemo(() => new Map(assessment.rows.map((row) => [row.itemId, row])), [assessment]);
  const questions = useMemo(
    () => new Map(reading.rows.map((row) => [row.itemId, shownQuestion(row, reading.language, language)])),
    [reading, language],
  );
  const hidden = findings.length - most;
  const showMore = (): void => {
    setMost(most + SHOWN_AT_ONCE);
    // The button may go away: the first of the new lines takes over the focus.
    requestAnimationFrame(() => list.current?.children[most]?.querySelector('button')?.focus());
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
        {findings.slice(0, most).map((entry) => (
          <FindingLine
            key={entry.index}
            entry={entry}
            row={rows.get(entry.finding.itemId ?? '')}
            question={questions.get(entry.finding.itemId ?? '') ?? ''}
            isBundled={isBundle}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} size="small" data-testid={TEST_IDS.findingsMore} onClick={showMore}>
          {format(words.more, { count: Math.min(hidden, SHOWN_AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
