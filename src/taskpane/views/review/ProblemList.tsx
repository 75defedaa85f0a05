import type { ReviewProblem } from '../../../core/review/reviewProblems';
import { reviewText } from '../../../core/review/reviewText';
import { usePaneState } from '../../store/paneContext';
import { JumpLink } from '../parts/JumpLink';
import { usePlainStyles } from '../parts/plainStyles';
import { useReviewStyles } from './reviewStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** What stops the decision, before anybody presses the button. */
export function ProblemList({ problems }: { problems: readonly ReviewProblem[] }) {
  const styles = useReviewStyles();
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = usePaneState((state) => state.language);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <div data-testid={REVIEW_IDS.problems}>
      <h3 className={styles.text}>{words.problems}</h3>
      {errors.length === 0 && <p className={plain.note}>{words.noProblems}</p>}
      <ul className={styles.list}>
        {errors.map((problem, index) => (
          <li key={index} className={styles.line} data-code={problem.code}>
            <span>{reviewText(problem, language)}</span>
            {problem.place !== null && (
              <span className={styles.small}>
                <JumpLink place={problem.place} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
