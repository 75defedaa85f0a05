import { downloadFile } from './downloadFile';

/** Hands a draft mail to the user as a download. The text is ASCII, so it is written as it is. */
export function downloadDraft(eml: string, fileName: string): void {
  downloadFile(eml, fileName, 'message/rfc822');
}
