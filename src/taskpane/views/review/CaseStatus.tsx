import { Button } from '@fluentui/react-components';
import type { CaseReading } from '../../../core/model/reading';
import { returnedRows } from '../../../core/rules/record/returnedRows';
import { format, textOf } from '../../../core/text/text';
import { cellText } from '../../../core/model/cellText';
import { useActions, useLanguage } from '../../store/paneContext';
import { CHECK_LOOKS, SEVERITY_LOOKS, VERDICT_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { REVIEW_IDS } from './reviewTestIds';
import { SealStatus } from './SealStatus';
import { useSealWords } from './sealWords';
import { latestRefusal, unansweredSubmission } from '../../../core/review/submissions';

/** On the first screen of a case that was submitted: whose turn it is, and what the seal says. */
export default function CaseStatus({ reading }: { reading: CaseReading }) {
  const words = useSealWords();
  const actions = useActions();
  const waiting = unansweredSubmission(reading);
  const returned = returnedRows(reading).length;
  const refused = latestRefusal(reading);
  const language = useLanguage();
  const show = (label: string) => (
    <Button size="small" data-testid={REVIEW_IDS.statusOpen} onClick={() => actions.show('review')}>
      {label}
    </Button>
  );
  return (
    <>
      <SealStatus reading={reading} />
      {waiting !== null && (
        <Message
          look={SEVERITY_LOOKS.info}
          title={format(words.waiting, { number: waiting.number })}
          testId={REVIEW_IDS.status}
          action={show(words.toReview)}
        >
          {words.waitingNote}
        </Message>
      )}
      {refused !== null && (
        <Message
          look={VERDICT_LOOKS[refused]}
          title={format(words.refused, { verdict: textOf(language).verdicts[refused] })}
          testId={REVIEW_IDS.refused}
          action={show(words.toDecision)}
        >
          {cellText(reading.cover.decisionReason)}
        </Message>
      )}
      {waiting === null && returned > 0 && (
        <Message
          look={CHECK_LOOKS.attention}
          title={format(words.returned, { count: returned })}
          testId={REVIEW_IDS.status}
          action={show(words.toReturned)}
        >
          {null}
        </Message>
      )}
    </>
  );
}
