import { makeStyles } from '@fluentui/react-components';
import { MailError } from '../../../core/mail/mailError';
import { useTask, useWords } from '../../store/paneContext';
import type { ReviewResult as Result } from '../../tasks/reviewWork';
import { errorText } from '../../text/errorText';
import type { PaneWords } from '../../text/words';
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

/** What came of the last thing that was asked for; a screen reader hears it wherever the focus is. */
export function ReviewResult() {
  const styles = useStyles();
  const words = useReviewWords().outcome;
  const { errors } = useWords();
  const [asked, kept] = [useTask('review'), useTask('history')];
  // A history that could not be read is said until something is asked for.
  const task = asked.stage === 'idle' && kept.stage === 'failed' ? kept : asked;
  return (
    <div role="status" className={styles.result}>
      {task.stage === 'failed' && (
        <Message look={SEVERITY_LOOKS.error} testId={REVIEW_IDS.outcome} code="failed">
          {format(words.failed, { detail: failureText(task.error, words, errors) })}
        </Message>
      )}
      {task.stage === 'done' && (
        <Message look={lookOf(task.result)} testId={REVIEW_IDS.outcome} code={codeOf(task.result)}>
          {resultText(task.result, words)}
        </Message>
      )}
    </div>
  );
}

const GOOD: ReadonlySet<Result['kind']> = new Set(['written', 'recorded', 'mailed', 'copied']);

/** It is done, but the open workbook has not kept the answers that it was done on. */
const isUnkept = (result: Result): boolean =>
  (result.kind === 'mailed' || result.kind === 'recorded') && !result.isKept;

const codeOf = (result: Result): string => (isUnkept(result) ? 'notKept' : result.kind);

function lookOf(result: Result) {
  return CHECK_LOOKS[GOOD.has(result.kind) && !isUnkept(result) ? 'ok' : 'attention'];
}

function resultText(result: Result, words: ReviewWords['outcome']): string {
  switch (result.kind) {
    case 'written':
      return format(words.written, { count: result.count });
    case 'conflict':
      return format(words.conflict, { cells: result.places.slice(0, MOST_CELLS).map(placeText).join(', ') });
    case 'recorded':
      return `${words[result.answer]}${result.isKept ? '' : ` ${words.actNotKept}`}`;
    case 'stopped':
      return words.stopped;
    case 'refused':
      return format(words[result.reason], { lines: result.lines.slice(0, MOST_CELLS).join(', ') });
    case 'mailed':
      return `${result.way === 'relay' ? words.sent : format(words.mailed, { file: result.fileName })}${
        result.isKept ? '' : ` ${words.notKept}`
      }`;
    case 'copied':
      return result.isCopied ? words.copied : words.copyFailed;
  }
}

function failureText(error: Error, words: ReviewWords['outcome'], errors: PaneWords['errors']): string {
  return error instanceof MailError ? words.badMail : errorText(error, errors);
}
