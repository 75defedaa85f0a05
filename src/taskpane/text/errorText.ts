import type { WorkbookError } from '../../workbook/port';
import type { PaneWords } from './paneText';

/** A failure in words; what could not be put back is named, because a person has to look at it. */
export function errorText({ code, detail }: WorkbookError, errors: PaneWords['errors']): string {
  return code === 'HALF_DONE' ? `${errors.HALF_DONE} ${detail}` : errors[code];
}
