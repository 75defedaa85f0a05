import type { PaneState } from '../store/paneState';
import { cellText } from '../../core/model/cellText';

/** Who sends: whoever was named, else the applicant of the cover. One line, as the log has room for. */
export function senderOf({ workbook, sendChoices }: Pick<PaneState, 'workbook' | 'sendChoices'>): string {
  if (sendChoices.sender !== null) return sendChoices.sender.trim();
  return workbook.kind === 'case' ? cellText(workbook.reading.cover.applicant).trim() : '';
}
