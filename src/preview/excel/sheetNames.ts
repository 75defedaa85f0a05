import { ApiError, invalidArgument } from '../protocol/apiError';
import { findSheet, type Book } from './book';

const MAX_SHEET_NAME = 31;

/** Excel keeps this name for its own sheet of tracked changes. */
const RESERVED = 'history';

/** None of `\\ / ? * [ ] :`, no apostrophe at either end, no control characters. */
export function isSheetName(name: string): boolean {
  if (name === '' || name.length > MAX_SHEET_NAME || name.toLowerCase() === RESERVED) return false;
  return !/[\\/?*[\]:\u0000-\u001f]/.test(name) && !/^'|'$/.test(name);
}

/** A sheet's name has the right form and is unique whatever its case. */
export function checkSheetName(book: Book, name: string, location: string): void {
  if (!isSheetName(name)) throw invalidArgument(location);
  if (findSheet(book, name) === undefined) return;
  throw new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
  );
}
