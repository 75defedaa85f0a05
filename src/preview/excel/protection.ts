import { ApiError } from '../protocol/apiError';
import { hostType, type Argument } from '../protocol/hostType';
import { recordArgument } from './arguments';
import type { SheetTarget } from './book';
import type { ProtectionOptions } from './protectionTable';

/** Excel's WorksheetProtection. */
export const protectionType = hostType<SheetTarget>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ book, sheet }) => book.protection.isProtected(sheet.getSheetId()) },
    Options: { get: ({ book, sheet }) => book.protection.optionsOf(sheet.getSheetId()), onlyWhenAsked: true },
  },
  methods: { Protect: protect, Unprotect: unprotect },
});

/** Protecting a protected sheet is an error in Excel. */
function protect({ book, sheet }: SheetTarget, options: Argument, password: Argument): void {
  if (book.protection.isProtected(sheet.getSheetId())) {
    throw new ApiError('InvalidOperation', 'The sheet is protected already.', 'WorksheetProtection.protect');
  }
  const chosen = typeof options === 'object' && options !== null ? plainOptions(options) : {};
  const secret = typeof options === 'string' ? options : password;
  book.protection.protect(
    sheet.getSheetId(),
    chosen,
    typeof secret === 'string' && secret !== '' ? secret : undefined,
  );
}

function unprotect({ book, sheet }: SheetTarget, password: Argument): void {
  if (!book.protection.isProtected(sheet.getSheetId())) return;
  const right = book.protection.unprotect(
    sheet.getSheetId(),
    typeof password === 'string' ? password : undefined,
  );
  if (!right)
    throw new ApiError('InvalidArgument', 'The password is not right.', 'WorksheetProtection.unprotect');
}

function plainOptions(value: Argument): ProtectionOptions {
  const entries = Object.entries(recordArgument(value));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, boolean | string] =>
      ['boolean', 'string'].includes(typeof entry[1]),
    ),
  );
}
