import { Button } from '@fluentui/react-components';
import type { CaseReading } from '../../../core/assessment/reading';
import { returnedRows } from '../../../core/review/returnedRows';
import { useActions } from '../../store/paneContext';
import { fill } from '../../text/fill';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { REVIEW_IDS } from './reviewTestIds';
import { SealStatus } from './SealStatus';
import { useSealWords } from './sealWords';
import { unansweredSubmission } from './submissions';

/** On the first screen of a case that was submitted: whose turn it is, and what the seal says. */
export default function CaseStatus({ reading }: { reading: CaseReading }) {
  const words = useSealWords();
  const actions = useActions();
  const waiting = unansweredSubmission(reading);
  const returned = returnedRows(reading).length;
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
          title={fill(words.waiting, { number: waiting.number })}
          testId={REVIEW_IDS.status}
          action={show(words.toReview)}
        >
          {words.waitingNote}
        </Message>
      )}
      {waiting === null && returned > 0 && (
        <Message
          look={CHECK_LOOKS.attention}
          title={fill(words.returned, { count: returned })}
          testId={REVIEW_IDS.status}
          action={show(words.toReturned)}
        >
          {null}
        </Message>
      )}
    </>
  );
}
