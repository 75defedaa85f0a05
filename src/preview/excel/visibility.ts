import { ApiError, invalidArgument } from '../protocol/apiError';
import type { SheetTarget } from './book';
import { asAddin } from './cells';

/** `Visible`, `Hidden` or `VeryHidden`. */
export function visibilityOf({ book, sheet }: SheetTarget): string {
  if (!sheet.isSheetHidden()) return 'Visible';
  return book.veryHidden.has(sheet.getSheetId()) ? 'VeryHidden' : 'Hidden';
}

/** Excel refuses to hide the last visible sheet. */
export function setVisibility(target: SheetTarget, visibility: string): void {
  const { book, sheet } = target;
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility))
    throw invalidArgument('Worksheet.visibility');
  if (visibilityOf(target) === visibility) return;
  if (visibility === 'Visible') asAddin(book, () => sheet.showSheet());
  else hide(target);
  book.veryHidden[visibility === 'VeryHidden' ? 'add' : 'delete'](sheet.getSheetId());
}

function hide({ book, sheet }: SheetTarget): void {
  if (sheet.isSheetHidden()) return;
  const visible = book.workbook.getSheets().filter((each) => !each.isSheetHidden());
  if (visible.length === 1)
    throw new ApiError(
      'InvalidOperation',
      'A workbook keeps at least one visible sheet.',
      'Worksheet.visibility',
    );
  asAddin(book, () => sheet.hideSheet());
}
