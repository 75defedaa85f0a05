import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { Finding } from '../../../core/model/finding';
import { SEALED_AT_INTAKE } from '../../../core/review/decision';
import { findingLine } from '../../../core/text/findingWords';
import { findingKind } from '../../../core/rules/assessment/findingKind';
import { format } from '../../../core/text/text';
import { useActions, useReaderWords } from '../../store/paneContext';
import { Line, Lines } from '../parts/Lines';
import { LinkButton } from '../parts/LinkButton';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** More would bury the rest of the view; all of them have a view of their own. */
const MOST = 5;

/** Of the sheets that the decision is about, contradictions first: those anywhere count. */
function findingsOfReview({ findings }: CaseAssessment): readonly Finding[] {
  const contradictions = findings.filter((finding) => findingKind(finding) === 'contradiction');
  const others = findings.filter(
    (finding) =>
      findingKind(finding) === 'toFix' &&
      (finding.sheetKey === null || SEALED_AT_INTAKE.includes(finding.sheetKey)),
  );
  return [...contradictions, ...others];
}

/** What the rules found: where a reviewer looks first. */
export function FindingsFirst({ assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const { finding: findingWords } = useReaderWords();
  const found = findingsOfReview(assessment);
  return (
    <Section heading={format(words.findings, { count: found.length })}>
      {found.length === 0 && <p className={plain.note}>{words.noFindings}</p>}
      <Lines>
        {found.slice(0, MOST).map((finding, index) => (
          <Line key={index} places={[finding.place]} testId={REVIEW_IDS.finding(index)}>
            {[finding.itemId ?? '', findingLine(finding, findingWords)].join(' ').trim()}
          </Line>
        ))}
      </Lines>
      {found.length > MOST && (
        <LinkButton onClick={() => actions.showFindings('all')}>{words.allFindings}</LinkButton>
      )}
    </Section>
  );
}
