import { reviewProblems } from '../../../core/review/reviewProblems';
import { reviewText } from '../../../core/review/reviewText';
import { cellText, dateText } from '../../../core/model/cellText';
import { shownQuestion } from '../../../core/rules/answer/shownRow';
import { format } from '../../../core/text/text';
import { useLanguage } from '../../store/paneContext';
import { Line, Lines } from '../parts/Lines';
import { Section } from '../parts/Section';
import { ConditionDue } from './ConditionDue';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** Conditional items with their due dates, and at high impact what operation waits for. */
export function Duties(props: ReviewProps) {
  return (
    <>
      <Conditions {...props} />
      {props.assessment.impact.level === 'high' && <HighImpact {...props} />}
    </>
  );
}

/** A condition whose date has to be set or set anew is still one. */
const DUE_FAULTS: ReadonlySet<string> = new Set(['DUE_DATE_MISSING', 'DUE_AFTER_INSTALLATION']);

function Conditions({ reading, assessment }: ReviewProps) {
  const words = useReviewWords();
  const language = useLanguage();
  const conditional = new Set(
    assessment.rows
      .filter(({ state, code }) => state === 'condition' || (code !== null && DUE_FAULTS.has(code)))
      .map(({ itemId }) => itemId),
  );
  const rows = reading.rows.filter(({ itemId }) => conditional.has(itemId));
  if (rows.length === 0) return null;
  return (
    <Section heading={format(words.conditions, { count: rows.length })}>
      <Lines testId={REVIEW_IDS.conditions}>
        {rows.map((row) => (
          <Line key={row.itemId} places={[{ sheet: row.sheet, cell: row.cells.due }]}>
            <span>
              {row.itemId} {shownQuestion(row, reading.language, language)}
            </span>
            <ConditionDue key={dateText(row.fields.due)} row={row} />
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

/** BCP and management's approval: known at the decision, required before operation (policy.bcpForHigh). */
function HighImpact({ reading, assessment }: ReviewProps) {
  const words = useReviewWords();
  const language = useLanguage();
  const { cover } = reading;
  const pending = reviewProblems(reading, assessment).filter(({ severity }) => severity === 'warning');
  const lacks = (code: string) => pending.some((problem) => problem.code === code);
  const approval = { who: cellText(cover.managementName), on: dateText(cover.managementDate) };
  return (
    <Section heading={words.duties}>
      <Lines testId={REVIEW_IDS.duties}>
        {pending.map((problem) => (
          <Line key={problem.code} places={[problem.place]}>
            {reviewText(problem, language)}
          </Line>
        ))}
        {!lacks('BCP_PENDING') && <Line>{words.bcpDone}</Line>}
        {!lacks('MANAGEMENT_APPROVAL_PENDING') && <Line>{format(words.managementDone, approval)}</Line>}
      </Lines>
    </Section>
  );
}
