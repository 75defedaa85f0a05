import { isApproval } from '../../../core/rules/record/recordedDecision';
import { Button } from '@fluentui/react-components';
import { disagreements } from '../../../core/review/changesSince';
import { readSeal } from '../../../core/rules/record/readSeal';
import { format, textOf } from '../../../core/text/text';
import { countFindings } from '../../../core/rules/assessment/findingKind';
import { cellText, dateText } from '../../../core/model/cellText';
import { useActions, useLanguage, useReaderWords } from '../../store/paneContext';
import { Chip } from '../parts/Chip';
import { VERDICT_LOOKS } from '../parts/looks';
import { usePlainStyles } from '../parts/plainStyles';
import { Section } from '../parts/Section';
import { ChangeList } from './ChangeList';
import { ReturnedRows } from './ReturnedRows';
import type { ReviewProps } from './reviewProps';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords } from './reviewWords';
import SealStatus from './SealStatus';
import { SubmissionLog } from './SubmissionLog';
import { caseDecision } from '../../../core/status/caseDecision';
import { decisionInWords } from '../../../core/status/statusInWords';
import { lastSubmission, latestAnswer } from '../../../core/review/submissions';

/** The applicant's side of an answer: what came back, what is left, what was decided. */
export function ApplicantView(props: ReviewProps) {
  const { reading } = props;
  return (
    <>
      <SealStatus reading={reading} />
      <ReturnedRows {...props} />
      <WhatIsLeft {...props} />
      <Decided {...props} />
      <ChangedSince {...props} />
      <SubmissionLog reading={reading} />
    </>
  );
}

function WhatIsLeft({ assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const actions = useActions();
  const { toFix, contradiction } = countFindings(assessment.findings);
  const count = toFix + contradiction;
  return (
    <Section heading={words.open}>
      <p className={plain.text} data-testid={REVIEW_IDS.open}>
        {count === 0 ? words.openNone : format(words.openCount, { count })}
      </p>
      <div className={plain.row}>
        {count > 0 && (
          <Button size="small" onClick={() => actions.showFindings('all')}>
            {words.showFindings}
          </Button>
        )}
        <Button size="small" onClick={() => actions.show('send')}>
          {words.again}
        </Button>
      </div>
    </Section>
  );
}

function Decided({ reading, assessment }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const language = useLanguage();
  const { cover } = reading;
  const { status } = useReaderWords();
  const { verdict, state } = assessment.standing;
  // What was merely typed is named, and is no decision.
  const typed = verdict === null ? caseDecision(reading, assessment, { key: state }) : null;
  // What to do next is said until the case is submitted again.
  const isLatest = latestAnswer(reading)?.kind === 'decision';
  const reason = cellText(cover.decisionReason);
  return (
    <Section heading={words.reviewed} testId={REVIEW_IDS.decision}>
      {verdict === null ? (
        <p className={plain.note}>
          {typed === null ? words.notReviewed : decisionInWords(typed, language, status)}
        </p>
      ) : (
        <>
          <div>
            <Chip look={VERDICT_LOOKS[verdict]} word={textOf(language).verdicts[verdict]} />
          </div>
          {reason !== '' && <p className={plain.text}>{reason}</p>}
          <p className={plain.note}>
            {format(words.reviewedBy, { who: cellText(cover.reviewer), on: dateText(cover.reviewDate) })}
          </p>
          {isLatest && verdict !== 'pass' && <p className={plain.text}>{words.afterwards[verdict]}</p>}
          {isApproval(verdict) && readSeal(reading) === null && (
            <p className={plain.text}>{words.unsealedDecision}</p>
          )}
        </>
      )}
    </Section>
  );
}

function ChangedSince({ reading, history }: ReviewProps) {
  const plain = usePlainStyles();
  const words = useReviewWords();
  const since = disagreements(reading, history);
  if (lastSubmission(reading) === null || since.kind === 'first') return null;
  const changes = since.kind === 'changes' ? since.changes : [];
  const note = since.kind === 'unknown' ? words.unknownChanges : words.sinceNone;
  return (
    <Section heading={format(words.since, { count: changes.length })}>
      {changes.length === 0 && <p className={plain.note}>{note}</p>}
      <ChangeList changes={changes} reading={reading} testId={REVIEW_IDS.since} />
    </Section>
  );
}
