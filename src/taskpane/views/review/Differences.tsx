import { changesSinceReview, disagreements } from '../../../core/review/changesSince';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { ChangeList } from './ChangeList';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords, type ReviewWords } from './reviewWords';
import { lastSubmission } from '../../../core/review/submissions';
import { format } from '../../../core/text/text';

/** What the applicant changed since the last review, and where the cells no longer say what was submitted. */
export function Differences({ reading, history }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  if (lastSubmission(reading) === null) return null;
  const since = changesSinceReview(reading, history);
  const changes = since.kind === 'changes' ? since.changes : [];
  const against = disagreements(reading, history);
  const differing = against.kind === 'changes' ? against.changes : [];
  return (
    <>
      <Section heading={format(words.changes, { count: changes.length })}>
        {changes.length === 0 && <p className={plain.note}>{noteOf(since.kind, words)}</p>}
        <ChangeList changes={changes} reading={reading} testId={REVIEW_IDS.changes} />
      </Section>
      {differing.length > 0 && (
        <Section heading={format(words.disagreements, { count: differing.length })}>
          <p className={plain.note}>{words.disagreementsNote}</p>
          <ChangeList changes={differing} reading={reading} testId={REVIEW_IDS.disagreements} />
        </Section>
      )}
    </>
  );
}

function noteOf(kind: 'first' | 'unknown' | 'changes', words: ReviewWords): string {
  if (kind === 'first') return words.firstSubmission;
  return kind === 'unknown' ? words.unknownChanges : words.noChanges;
}
