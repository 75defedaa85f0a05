import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CaseAssessment } from '../../../core/assessment/assessment';
import type { CaseReading } from '../../../core/assessment/reading';
import { cellText } from '../../review/cellText';
import { countFindings } from '../../review/findingKind';
import { usePaneState, useWords } from '../../store/paneContext';
import { TEST_IDS } from '../../testIds';
import { fill } from '../../text/fill';
import { Section } from '../parts/Section';
import { FindingFilters } from './FindingFilters';
import { FindingLine } from './FindingLine';
import { firstFindings, groupFindings } from './groupFindings';

/** Lines drawn at once; drawing a thousand would make each edit wait. */
const SHOWN_AT_ONCE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** All findings by sheet, filtered, each with a way to its cell. */
export function Findings({ reading, assessment }: { reading: CaseReading; assessment: CaseAssessment }) {
  const styles = useStyles();
  const words = useWords();
  const filter = usePaneState((state) => state.filter);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const counts = useMemo(() => countFindings(assessment.findings), [assessment]);
  const rows = useMemo(() => new Map(assessment.rows.map((row) => [row.itemId, row])), [assessment]);
  const questions = useMemo(
    () => new Map(reading.rows.map(({ itemId, fields }) => [itemId, cellText(fields.requirement)])),
    [reading],
  );
  const groups = useMemo(() => groupFindings(assessment, filter), [assessment, filter]);
  const sizes = new Map(groups.map(({ sheet, findings }) => [sheet, findings.length]));
  const hidden = counts[filter] - most;
  return (
    <>
      <FindingFilters filter={filter} counts={counts} />
      {counts[filter] === 0 && (
        <p className={styles.empty}>{counts.all === 0 ? words.findings.none : words.findings.noneOfKind}</p>
      )}
      {firstFindings(groups, most).map(({ sheet, findings }) => (
        <Section
          key={sheet ?? ''}
          heading={fill(words.findings.group, {
            sheet: sheet ?? words.findings.general,
            count: sizes.get(sheet) ?? findings.length,
          })}
        >
          <ul className={styles.list}>
            {findings.map((entry) => (
              <FindingLine
                key={entry.index}
                entry={entry}
                row={rows.get(entry.finding.itemId ?? '')}
                question={questions.get(entry.finding.itemId ?? '') ?? ''}
              />
            ))}
          </ul>
        </Section>
      ))}
      {hidden > 0 && (
        <Button data-testid={TEST_IDS.findingsMore} onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {fill(words.findings.more, { count: Math.min(hidden, SHOWN_AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
