import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { CaseReading } from '../../../core/model/reading';
import { findingsOfRow } from '../../../core/rules/assessment/findingsOfRow';
import { TEST_IDS } from '../../testIds';
import { FindingList } from '../findings/FindingList';
import { Section } from '../parts/Section';
import { useGuideWords } from './guideWords';

/** The findings about the row in hand, with their cells: of a contradiction the other one too. */
export function RowFindings({
  itemId,
  reading,
  assessment,
}: {
  itemId: string;
  reading: CaseReading;
  assessment: CaseAssessment;
}) {
  const words = useGuideWords();
  const findings = findingsOfRow(itemId, reading, assessment);
  if (findings.length === 0) return null;
  return (
    <Section heading={words.findings} testId={TEST_IDS.guideFindings}>
      <FindingList findings={findings} reading={reading} assessment={assessment} />
    </Section>
  );
}
