import { ApiError, invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import { findSheet, type SheetTarget } from './book';
import { asAddin } from './cells';

const MAX_SHEET_NAME = 31;

/** Excel keeps this name for its own sheet of tracked changes. */
const RESERVED = 'history';

/** None of `\\ / ? * [ ] :`, no apostrophe at either end, no control characters. */
export function isSheetName(name: string): boolean {
  if (name === '' || name.length > MAX_SHEET_NAME || name.toLowerCase() === RESERVED) return false;
  return !/[\\/?*[\]:\u0000-\u001f]/.test(name) && !/^'|'$/.test(name);
}

/** A sheet's name has the right form and is unique whatever its case. */
export function checkSheetName(target: Pick<SheetTarget, 'book'>, name: string, location: string): void {
  if (!isSheetName(name)) throw invalidArgument(location);
  if (findSheet(target.book, name) === undefined) return;
  throw new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
  );
}

export function renameSheet({ book, sheet }: SheetTarget, value: Argument): void {
  const name = stringArgument(value);
  const before = sheet.getSheetName();
  if (name === before) return;
  const isOtherCase = name.toLowerCase() === before.toLowerCase() && isSheetName(name);
  if (!isOtherCase) checkSheetName({ book }, name, 'Worksheet.name');
  asAddin(book, () => sheet.setName(name));
}
