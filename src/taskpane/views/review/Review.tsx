import { useEffect } from 'react';
import { readHistory } from '../../../core/review/historyXml';
import type { SnapshotHistory } from '../../../core/review/snapshotHistory';
import { lastOf, readLog } from '../../../core/review/submissionLog';
import type { ReviewWork } from '../../actions/reviewDesk';
import { useActions, usePaneState } from '../../store/paneContext';
import { OptionGroup } from '../parts/OptionGroup';
import type { CaseViewProps } from '../shell/caseViewProps';
import { ApplicantView } from './ApplicantView';
import { ReviewerView } from './ReviewerView';
import { ReviewResult } from './ReviewResult';
import { useReviewWords } from './reviewWords';
import { suggestedRole } from '../../../core/review/submissions';

const NONE: SnapshotHistory = [];

/** Reads what the workbook keeps of earlier submissions; where it cannot, the review works with the cells. */
const readKept =
  (set: (history: ReturnType<typeof readHistory>) => void): ReviewWork =>
  async ({ port }) => {
    try {
      const xml = await port.readHistory();
      set(readHistory(xml === null ? [] : [xml]));
      return null;
    } catch (error) {
      set({ kind: 'unreadable' });
      throw error;
    }
  };

/** 審査: what HQ does with a submission, and what the applicant does with its answer. Loaded when first shown. */
export default function Review({ reading, assessment }: CaseViewProps) {
  const words = useReviewWords();
  const actions = useActions();
  const { role, history, seenOf } = usePaneState((state) => state.review);
  const latest = lastOf(readLog(reading), 'submission')?.digest ?? '';
  useEffect(() => {
    // Another submission is another workbook, or this one sent again.
    const anew = seenOf === latest ? {} : { seenOf: latest, seen: [] };
    void actions.review(readKept((kept) => actions.setReview({ history: kept, ...anew })));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another submission is the one reason to read again
  }, [actions, latest]);
  const kept = history?.kind === 'history' ? history.history : NONE;
  const shown = role ?? suggestedRole(reading);
  const View = shown === 'reviewer' ? ReviewerView : ApplicantView;
  return (
    <>
      <OptionGroup
        group="review-role"
        legend={words.role}
        options={[
          ['reviewer', words.reviewer],
          ['applicant', words.applicant],
        ]}
        value={shown}
        isDisabled={false}
        onChange={(chosen) => actions.setReview({ role: chosen, outcome: null })}
      />
      <View reading={reading} assessment={assessment} history={kept} />
      <ReviewResult />
    </>
  );
}
