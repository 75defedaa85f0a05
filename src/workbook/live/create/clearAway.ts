import type { WorkbookDescription } from '../../../core/sheets/description';
import { WorkbookError } from '../../port';
import { loadStamp, restoreStamp } from '../document/documentStamp';
import { toWorkbookError } from '../host/workbookError';
import type { Ground } from './ground';

/**
 * Takes away what a creation that did not come to its end has made; sheets that were there before are
 * blank again. Two round trips.
 * @throws {WorkbookError} HALF_DONE naming the sheets that may be left
 */
export async function clearAway(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  ground: Ground,
): Promise<void> {
  try {
    await remove(context, description, ground);
  } catch (error) {
    const sheets = description.sheets.map(({ name }) => name).join(', ');
    throw new WorkbookError('HALF_DONE', `delete: ${sheets} (${toWorkbookError(error).detail})`);
  }
}

async function remove(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookDescription,
  { blanks, stamp }: Ground,
): Promise<void> {
  const { worksheets, names: own } = context.workbook;
  const made = sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
  const defined = names.map(({ name }) => own.getItemOrNullObject(name));
  made.forEach((sheet) => sheet.load('name,visibility'));
  defined.forEach((name) => name.load('name'));
  const now = loadStamp(context);
  await context.sync();
  restoreStamp(context, stamp, now());
  defined.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
  for (const sheet of made.filter(({ isNullObject }) => !isNullObject)) {
    sheet.protection.unprotect();
    if (blanks.includes(sheet.name)) sheet.getRange().clear();
    // A very hidden sheet cannot be deleted.
    else {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
  }
  await context.sync();
}
