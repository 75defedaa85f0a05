import { useMemo } from 'react';
import { usePaneState } from '../../store/paneContext';
import { usePlainStyles } from '../parts/plainStyles';
import { AnswerMail } from './AnswerMail';
import { Decision } from './Decision';
import { Differences } from './Differences';
import { Duties } from './Duties';
import { FindingsFirst } from './FindingsFirst';
import { LevelRaise } from './LevelRaise';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import { RowCheck } from './RowCheck';
import SealStatus from './SealStatus';
import { SubmissionLog } from './SubmissionLog';
import { judgeDecision } from '../../../core/review/judgeDecision';
import { lastSubmission, latestAnswer } from '../../../core/review/submissions';
import { format } from '../../../core/text/text';

/** HQ's side: findings first, then what is new, row by row, level, duties, decision and the answer. */
export function ReviewerView(props: ReviewProps) {
  const { reading, history } = props;
  const seen = usePaneState((state) => state.review.seen);
  // What the reviewer marks and raises is judged as the act will record it; everybody else waits for the act.
  const assessment = useMemo(() => judgeDecision(reading, history, seen), [reading, history, seen]);
  const atHand = { ...props, assessment };
  const plain = usePlainStyles();
  const words = useReviewWords();
  const isBad = usePaneState((state) => state.review.history?.kind === 'unreadable');
  const submission = lastSubmission(reading);
  return (
    <>
      <div>
        <p className={plain.note} data-testid={REVIEW_IDS.number}>
          {submission === null
            ? words.noSubmission
            : format(words.submission, {
                number: submission.number,
                on: submission.on ?? words.unknownDate,
                who: submission.who,
              })}
        </p>
        {latestAnswer(reading) !== null && <p className={plain.note}>{words.answered}</p>}
        {isBad && (
          <p className={plain.note} data-testid={REVIEW_IDS.historyNote}>
            {words.badHistory}
          </p>
        )}
      </div>
      <SealStatus reading={reading} />
      <FindingsFirst {...props} />
      <Differences {...props} />
      <RowCheck {...atHand} />
      <LevelRaise {...atHand} />
      <Duties {...atHand} />
      <Decision {...atHand} />
      <AnswerMail {...props} />
      <SubmissionLog reading={reading} />
    </>
  );
}
