import { Link } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { Finding } from '../../../core/model/finding';
import { SEALED_AT_INTAKE } from '../../../core/review/decision';
import { findingText } from '../../../core/text/findingText';
import { findingKind } from '../../../core/rules/assessment/findingKind';
import { format } from '../../../core/text/text';
import { useActions, usePaneState } from '../../store/paneContext';
import { JumpLink } from '../parts/JumpLink';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import type { ReviewProps } from './reviewProps';
import { useReviewStyles } from './reviewStyles';
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
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const language = usePaneState((state) => state.language);
  const found = findingsOfReview(assessment);
  return (
    <Section heading={format(words.findings, { count: found.length })}>
      {found.length === 0 && <p className={plain.note}>{words.noFindings}</p>}
      <ul className={styles.list}>
        {found.slice(0, MOST).map((finding, index) => (
          <li key={index} className={styles.line} data-testid={REVIEW_IDS.finding(index)}>
            <span>{[finding.itemId ?? '', findingText(finding, language)].join(' ').trim()}</span>
            {finding.place !== null && (
              <span className={styles.small}>
                <JumpLink place={finding.place} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <Link as="button" className={plain.link} onClick={() => actions.showFindings('all')}>
          {words.allFindings}
        </Link>
      )}
    </Section>
  );
}
