import { composeReviewRequest } from '../../core/mail/composeReviewRequest';
import { nextSubmission } from '../../core/review/nextSubmission';
import { preSendCheck } from '../../core/review/preSendCheck';
import type { MailServices } from '../../mail/mailServices';
import { readRecipients } from '../../core/mail/recipients';
import { summariseCase, type CheckedCase } from '../../core/review/summariseCase';
import { mailCopy } from './mailCopy';
import type { BookTools, Work } from '../tasks/desk';
import type { SendOrder, Sent } from './sendOrder';
import { SendStop } from './sendStop';
import { shareBook } from './shareBook';
import { withSubmission, type Submission } from './submission';

/**
 * The request for review in its order (docs/review-loop.md): read, check, number, line of the log, then
 * either the mailed copy or Excel's own sharing. A failure before the mail is out takes the line back.
 * @throws {SendStop} {SendUnfinished} {WorkbookError} {MailError} {SendError}
 */
export const sendReview =
  (mail: MailServices, order: SendOrder): Work<Sent> =>
  async (tools) => {
    const submission = await prepare(tools, order);
    const sent = await withSubmission(tools.port, submission.recorded, () =>
      order.way === 'share' ? shareBook(tools, submission) : mailCopy(tools, order, submission, mail),
    );
    return {
      kind: 'sent',
      way: order.way,
      number: submission.number,
      isCopied: false,
      webLink: null,
      ...sent,
    };
  };

async function prepare({ port, assess, digest }: BookTools, order: SendOrder): Promise<Submission> {
  const checked = check(await port.readCase(), assess, order);
  const recorded = await nextSubmission(checked.reading, { by: order.sender, on: order.today }, digest);
  const number = checked.reading.record?.log ? recorded.entry.number : null;
  const summary = summariseCase(checked, order.language, number ?? undefined);
  const { subject, text } = composeReviewRequest(summary, order.language);
  return { recorded, number, subject, text, fileName: summary.fileName };
}

/** What is sent is checked as it stands now, not as it stood when the view was drawn. */
function check(
  outcome: Awaited<ReturnType<BookTools['port']['readCase']>>,
  assess: BookTools['assess'],
  { facts, recipients, isOnPurpose }: SendOrder,
): CheckedCase {
  if (outcome.kind !== 'case') throw new SendStop('NOT_CASE');
  const { reading } = outcome;
  const assessment = assess(reading);
  const found = preSendCheck(reading, assessment, facts, readRecipients(recipients).addresses);
  if (!found.isComplete && !isOnPurpose) throw new SendStop('CONSENT');
  return { reading, assessment, check: found };
}
