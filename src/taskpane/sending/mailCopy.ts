import type { Draft } from '../../core/mail/draft';
import { disagreements } from '../../core/review/changesSince';
import type { MailServices } from '../../mail/mailServices';
import type { MailedCopy } from '../../workbook/bookFiles';
import { readRecipients } from '../../core/mail/recipients';
import { deliver } from './deliver';
import { keepHistory } from './keepHistory';
import type { BookTools } from '../tasks/desk';
import type { SendOrder, Sent, SendWarning } from './sendOrder';
import { keptSnapshot, type Submission } from './submission';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What one way of sending comes to. */
export type Delivered = Pick<Sent, 'fileName' | 'warnings'> & Partial<Pick<Sent, 'isCopied' | 'webLink'>>;

/**
 * Captures the workbook, puts in the answers of its submissions, cleans it and mails it. The open workbook
 * keeps the same history once the mail is out.
 */
export async function mailCopy(
  { port, files }: BookTools,
  order: SendOrder,
  submission: Submission,
  mail: MailServices,
): Promise<Delivered> {
  const { mailedCopy } = await files();
  const copy = mailedCopy(await port.capture(), keptSnapshot(submission), order.isCleaned);
  const delivered = await deliver(
    draftOf(order, submission, copy.bytes),
    order.way,
    submission.fileName,
    mail,
  );
  const isKept = await keepHistory(port, copy.history);
  return { ...delivered, warnings: warningsOf(copy, isKept) };
}

const draftOf = (order: SendOrder, { subject, text, fileName }: Submission, bytes: Uint8Array): Draft => ({
  to: readRecipients(order.recipients).addresses.map((address) => ({ address })),
  subject,
  text,
  attachments: [{ filename: fileName, contentType: XLSX, bytes }],
});

function warningsOf({ reading, history, isRestarted }: MailedCopy, isKept: boolean): SendWarning[] {
  const differs = disagreements(reading, history);
  const lines = differs.kind === 'changes' ? [...new Set(differs.changes.map(({ line }) => line))] : [];
  return [
    ...(lines.length > 0 ? [{ code: 'disagreeing', lines } as const] : []),
    ...(isRestarted ? [{ code: 'historyRestarted' } as const] : []),
    ...(isKept ? [] : [{ code: 'historyNotKept' } as const]),
  ];
}
