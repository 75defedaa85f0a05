import { WorkbookError } from '../../workbook/port';
import type { PaneWords } from './words';

/**
 * A failure in words; what could not be put back is named, because a person has to look at it. What is no
 * failure of the workbook reads like an Excel that did not answer.
 */
export function errorText(error: Error, errors: PaneWords['errors']): string {
  if (!(error instanceof WorkbookError)) return errors.HOST_FAILED;
  const { code, detail } = error;
  return code === 'HALF_DONE' ? `${errors.HALF_DONE} ${detail}` : errors[code];
}

/** Code of a failure of the workbook, for tests; undefined for any other. */
export function errorCode(error: Error): string | undefined {
  return error instanceof WorkbookError ? error.code : undefined;
}
