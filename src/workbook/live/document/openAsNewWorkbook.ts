import { encodeBase64 } from '../../../core/mail/encodeBase64';
import { toWorkbookError } from '../host/workbookError';
import { requireExcelApi } from '../host/requirement';

/** `Excel.createWorkbook`. */
const NEEDED_API = '1.8';

/**
 * Opens a file as a new workbook beside this one; nothing of it can be reached from here afterwards.
 * @throws {WorkbookError} UNSUPPORTED where this Excel cannot
 */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  requireExcelApi(NEEDED_API);
  try {
    await Excel.createWorkbook(encodeBase64(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
