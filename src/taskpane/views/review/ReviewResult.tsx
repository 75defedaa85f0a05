import { makeStyles } from '@fluentui/react-components';
import { MailError } from '../../../core/mail/mailError';
import { WorkbookError } from '../../../workbook/port';
import { usePaneState, useWords } from '../../store/paneContext';
import type { ReviewOutcome } from '../../store/reviewState';
import { errorText } from '../../text/errorText';
import type { PaneWords } from '../../text/paneText';
import { CHECK_LOOKS, SEVERITY_LOOKS } from '../parts/looks';
import { Message } from '../parts/Message';
import { placeText } from '../../../core/model/placeText';
import { format } from '../../../core/text/text';
import { REVIEW_IDS } from './reviewTestIds';
import { useReviewWords, type ReviewWords } from './reviewWords';

/** The view is long; what happened shows wherever one works in it. */
const useStyles = makeStyles({ result: { position: 'sticky', bottom: '8px' } });

/** Cells named in the message. */
const MOST_CELLS = 5;

/** What became of the last thing that was asked for; a screen reader hears it wherever the focus is. */
export function ReviewResult() {
  const styles = useStyles();
  const words = useReviewWords();
  const { errors } = useWords();
  const outcome = usePaneState((state) => state.review.outcome);
  return (
    <div role="status" className={styles.result}>
      {outcome !== null && (
        <Message look={lookOf(outcome)} testId={REVIEW_IDS.outcome} code={codeOf(outcome)}>
          {outcomeText(outcome, words.outcome, errors)}
        </Message>
      )}
    </div>
  );
}

const GOOD: ReadonlySet<ReviewOutcome['kind']> = new Set(['written', 'recorded', 'mailed', 'copied']);

/** The mail is out, but the open workbook has not kept the answers that it carries. */
const isUnkept = (outcome: ReviewOutcome): boolean => outcome.kind === 'mailed' && !outcome.isKept;

const codeOf = (outcome: ReviewOutcome): string => (isUnkept(outcome) ? 'notKept' : outcome.kind);

function lookOf(outcome: ReviewOutcome) {
  if (outcome.kind === 'failed') return SEVERITY_LOOKS.error;
  return CHECK_LOOKS[GOOD.has(outcome.kind) && !isUnkept(outcome) ? 'ok' : 'attention'];
}

function outcomeText(
  outcome: ReviewOutcome,
  words: ReviewWords['outcome'],
  errors: PaneWords['errors'],
): string {
  switch (outcome.kind) {
    case 'written':
      return format(words.written, { count: outcome.count });
    case 'conflict':
      return format(words.conflict, { cells: outcome.places.slice(0, MOST_CELLS).map(placeText).join(', ') });
    case 'recorded':
      return words[outcome.answer];
    case 'stopped':
      return words.stopped;
    case 'refused':
      return format(words[outcome.reason], { lines: outcome.lines.slice(0, MOST_CELLS).join(', ') });
    case 'mailed':
      return `${outcome.way === 'relay' ? words.sent : format(words.mailed, { file: outcome.fileName })}${
        outcome.isKept ? '' : ` ${words.notKept}`
      }`;
    case 'copied':
      return outcome.isCopied ? words.copied : words.copyFailed;
    case 'failed':
      return format(words.failed, { detail: failureText(outcome.error, words, errors) });
  }
}

function failureText(error: Error, words: ReviewWords['outcome'], errors: PaneWords['errors']): string {
  if (error instanceof WorkbookError) return errorText(error, errors);
  return error instanceof MailError ? words.badMail : errors.HOST_FAILED;
}
