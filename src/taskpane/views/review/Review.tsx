import { useEffect } from 'react';
import type { SnapshotHistory } from '../../../core/review/snapshotHistory';
import { lastOf, readLog } from '../../../core/rules/record/submissionLog';
import { useActions, usePaneState } from '../../store/paneContext';
import { readKeptHistory } from '../../tasks/reviewWork';
import { OptionGroup } from '../parts/OptionGroup';
import type { CaseViewProps } from '../shell/caseViewProps';
import { ApplicantView } from './ApplicantView';
import { ReviewerView } from './ReviewerView';
import { ReviewResult } from './ReviewResult';
import { useReviewWords } from './reviewWords';

const NONE: SnapshotHistory = [];

/** 審査: what HQ does with a submission, and what the applicant does with its answer. Loaded when first shown. */
export default function Review({ reading, assessment }: CaseViewProps) {
  const words = useReviewWords();
  const actions = useActions();
  const { history, seenOf } = usePaneState((state) => state.review);
  const role = usePaneState((state) => state.role);
  const latest = lastOf(readLog(reading), 'submission')?.digest ?? '';
  useEffect(() => {
    // Another submission is another workbook, or this one sent again.
    if (seenOf !== latest) actions.setReview({ seenOf: latest, seen: [] });
    void actions.look('history', readKeptHistory).then((task) => {
      if (task.stage === 'done') actions.setReview({ history: task.result });
      // Where it cannot be read, the review works with the cells.
      else if (task.stage === 'failed') actions.setReview({ history: { kind: 'unreadable' } });
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another submission is the one reason to read again
  }, [actions, latest]);
  const kept = history?.kind === 'history' ? history.history : NONE;
  const View = role === 'reviewer' ? ReviewerView : ApplicantView;
  return (
    <>
      <OptionGroup
        group="review-role"
        legend={words.role}
        options={[
          ['reviewer', words.reviewer],
          ['applicant', words.applicant],
        ]}
        value={role}
        isDisabled={false}
        onChange={(chosen) => {
          actions.setRole(chosen);
          actions.forget('review');
        }}
      />
      {role !== null && <View reading={reading} assessment={assessment} history={kept} />}
      <ReviewResult />
    </>
  );
}
