import { MailError } from '../../../core/mail/mailError';
import { format } from '../../../core/text/text';
import { SendError } from '../../../mail/sendError';
import { WorkbookError } from '../../../workbook/port';
import { SendStop, SendUnfinished } from '../../sending/sendStop';
import { errorText } from '../../text/errorText';
import type { PaneWords } from '../../text/words';
import type { SendWords } from './sendWords';

/** Why sending failed, and what the workbook holds now. */
export function failureText(error: Error, words: SendWords, errors: PaneWords['errors']): string {
  if (error instanceof SendUnfinished)
    return `${reasonText(error.reason, words, errors)} ${format(words.unfinished, { number: error.number })}`;
  if (error instanceof WorkbookError && error.code === 'HALF_DONE') return errorText(error, errors);
  return `${reasonText(error, words, errors)} ${words.kept}`;
}

function reasonText(error: Error, words: SendWords, errors: PaneWords['errors']): string {
  if (error instanceof SendStop) return words.stops[error.code];
  if (error instanceof SendError) return words.services[error.code];
  if (error instanceof WorkbookError) return errorText(error, errors);
  if (error instanceof MailError) return format(words.badMail, { field: words.mailFields[error.field] });
  return errors.HOST_FAILED;
}
