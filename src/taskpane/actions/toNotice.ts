import { WorkbookError } from '../../workbook/port';
import type { Notice } from '../store/paneState';

/** Any failure as a workbook error; one that is none came from the pane itself. */
export function asWorkbookError(error: unknown): WorkbookError {
  return error instanceof WorkbookError ? error : new WorkbookError('HOST_FAILED', String(error));
}

/** A failure as the message that the user reads. */
export function toNotice(error: unknown): Notice {
  const { code, detail } = asWorkbookError(error);
  return { intent: 'error', code, detail };
}
