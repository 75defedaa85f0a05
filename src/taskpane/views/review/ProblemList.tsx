import type { ReviewProblem } from '../../../core/review/reviewProblems';
import { reviewText } from '../../../core/review/reviewText';
import { useLanguage } from '../../store/paneContext';
import { Line, Lines } from '../parts/Lines';
import { usePlainStyles } from '../parts/plainStyles';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';

/** What stops the decision, before anybody presses the button. */
export function ProblemList({ problems }: { problems: readonly ReviewProblem[] }) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <div data-testid={REVIEW_IDS.problems}>
      <h3 className={plain.text}>{words.problems}</h3>
      {errors.length === 0 && <p className={plain.note}>{words.noProblems}</p>}
      <Lines>
        {errors.map((problem, index) => (
          <Line key={index} places={[problem.place]} code={problem.code}>
            {reviewText(problem, language)}
          </Line>
        ))}
      </Lines>
    </div>
  );
}
