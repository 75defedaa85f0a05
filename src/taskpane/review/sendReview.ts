import { buildDraft } from '../../core/mail/buildDraft';
import { composeReviewRequest } from '../../core/mail/composeReviewRequest';
import type { SendReview } from '../actions/paneActions';
import { downloadDraft } from './downloadDraft';
import { readRecipients } from './recipients';
import { summariseCase } from './summariseCase';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Captures the workbook and hands the user a draft mail with it. Reads only: whatever fails, the
 * workbook is as it was.
 * @throws {WorkbookError} when the workbook cannot be captured
 * @throws {MailError} when a value cannot stand in a mail
 */
export const sendReview: SendReview = async (port, { reading, assessment, state }) => {
  const summary = summariseCase(reading, assessment, state.language, state.isOnPurpose);
  const { subject, text } = composeReviewRequest(summary, state.language);
  const bytes = await port.capture();
  const draft = buildDraft({
    to: readRecipients(state.recipients).addresses.map((address) => ({ address })),
    subject,
    text,
    attachments: [{ filename: summary.fileName, contentType: XLSX, bytes }],
  });
  const fileName = summary.fileName.replace(/\.xlsx$/, '.eml');
  downloadDraft(draft, fileName);
  return { fileName };
};
