import { isApproval } from '../../../core/rules/record/recordedDecision';
import { Button } from '@fluentui/react-components';
import type { CaseAssessment } from '../../../core/rules/assessment/assessment';
import type { Gate } from '../../../core/model/holds';
import type { VerdictKey } from '../../../core/model/states';
import { answerProblems } from '../../../core/review/answerProblems';
import { withDecision, type ReviewDecision } from '../../../core/review/decision';
import { liabilityNote, proposeDecision } from '../../../core/review/proposeDecision';
import { returnedRows } from '../../../core/rules/record/returnedRows';
import { reviewProblems } from '../../../core/review/reviewProblems';
import { format, textOf } from '../../../core/text/text';
import { decideAndSeal, recordReturn, type ReviewResult } from '../../tasks/reviewWork';
import type { Work } from '../../tasks/desk';
import { stageOf } from '../../store/task';
import { localToday } from '../../browser/localToday';
import { useActions, useLanguage, usePaneState, useTask } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { VERDICT_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { Entry } from '../parts/controls';
import { NamedChoice } from './NamedChoice';
import { draftedDecision, withoutDecision } from '../../../core/review/draftedDecision';
import { ProblemList } from './ProblemList';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import { latestAnswer } from '../../../core/review/submissions';

/** The verdict by the rules with its reasons; a person decides on that or on a stricter one. */
export function Decision({ reading, assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const language = useLanguage();
  const { draft, seen } = usePaneState((state) => state.review);
  const isWorking = useTask('review').stage === 'working';
  const set = (change: Partial<typeof draft>) => actions.setReview({ draft: { ...draft, ...change } });
  const { sender, decision } = draftedDecision(reading, draft, localToday());
  const { allowed } = proposeDecision(assessment);
  const drafted = decision === null ? withoutDecision(reading, sender) : withDecision(reading, decision);
  const problems = reviewProblems(drafted, assessment);
  const returned = returnedRows(reading).length;
  const isReturned = latestAnswer(reading)?.kind === 'return';
  const record = (work: Work<ReviewResult>) => actions.run('review', work);
  const decide = async (made: ReviewDecision): Promise<void> => {
    // The next decision is chosen again.
    if (stageOf(await record(decideAndSeal(made, reading, seen))) === 'recorded')
      set({ verdict: null, reason: '' });
  };
  const isSealed = decision === null || isApproval(decision.verdict);
  const isNamed = sender.by !== '' && sender.on !== '';
  return (
    <Section heading={words.decision}>
      <Proposal assessment={assessment} />
      <NamedChoice<VerdictKey | ''>
        label={words.verdict}
        value={decision?.verdict ?? ''}
        options={[
          ['', words.choose],
          ...allowed.map((key) => [key, textOf(language).verdicts[key]] as const),
        ]}
        onChange={(verdict) => set({ verdict: verdict === '' ? null : verdict })}
        testId={REVIEW_IDS.verdict}
      />
      <p className={plain.note}>{words.verdictNote}</p>
      <Entry
        label={words.reason}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        testId={REVIEW_IDS.reason}
      />
      <Entry label={words.by} value={sender.by} onChange={(by) => set({ by })} testId={REVIEW_IDS.by} />
      <Entry
        label={words.on}
        type="date"
        value={sender.on}
        onChange={(on) => set({ on })}
        testId={REVIEW_IDS.on}
      />
      <ProblemList problems={problems} />
      <div data-testid={REVIEW_IDS.liability}>
        <h3 className={plain.text}>{words.liability}</h3>
        <ul className={plain.list}>
          {liabilityNote(language).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      {returned > 0 && (
        <>
          <p className={plain.note}>
            {format(words.recordReturnNote, { count: returned })} {isReturned && words.recordedAlready}
          </p>
          <div className={plain.row}>
            <Button
              appearance={isReturned ? 'secondary' : 'primary'}
              disabledFocusable={isWorking || !isNamed || answerProblems(problems, 'return').length > 0}
              data-testid={REVIEW_IDS.recordReturn}
              onClick={() => void record(recordReturn(sender, seen))}
            >
              {words.recordReturn}
            </Button>
          </div>
        </>
      )}
      <p className={plain.note}>{isSealed ? words.decideNote : words.refuseNote}</p>
      {(!isNamed || decision === null) && (
        <p className={plain.note}>{isNamed ? words.verdictNeeded : words.nameNeeded}</p>
      )}
      <div className={plain.row}>
        <Button
          appearance={returned > 0 ? 'secondary' : 'primary'}
          disabledFocusable={
            isWorking || decision === null || answerProblems(problems, 'decision').length > 0
          }
          data-testid={REVIEW_IDS.decide}
          onClick={() => decision !== null && void decide(decision)}
        >
          {isSealed ? words.decide : words.refuse}
        </Button>
      </div>
    </Section>
  );
}

function Proposal({ assessment }: { assessment: CaseAssessment }) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const { verdict, blockedBy, open, conditions } = proposeDecision(assessment);
  const { separator, verdicts } = textOf(language);
  const gates: Readonly<Record<Gate, string>> = words.blockedBy;
  const reasons = [
    ...blockedBy.map((gate) => gates[gate]),
    ...(open.length === 0 ? [] : [format(words.openItems, { items: open.join(separator) })]),
    ...(conditions.length === 0 ? [] : [format(words.conditionItems, { items: conditions.join(separator) })]),
  ];
  return (
    <>
      <div className={plain.head}>
        <span className={plain.text}>{words.proposed}</span>
        <Chip look={VERDICT_LOOKS[verdict]} word={verdicts[verdict]} testId={REVIEW_IDS.proposed} />
      </div>
      <ul className={plain.list} data-testid={REVIEW_IDS.reasons}>
        {(reasons.length === 0 ? [words.nothingAgainst] : reasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
