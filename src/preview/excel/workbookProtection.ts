import { ApiError, invalidArgument } from '../protocol/apiError';
import { hostType } from '../protocol/hostType';
import type { Book } from './book';

/** Excel's WorkbookProtection: the sheets stay as they are. */
export const workbookProtectionType = hostType<{ readonly book: Book }>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ book }) => book.extras.structure !== null } },
  methods: {
    Protect: ({ book }, password) => {
      if (book.extras.structure !== null)
        throw new ApiError(
          'InvalidOperation',
          'The workbook is protected already.',
          'WorkbookProtection.protect',
        );
      book.extras.structure = { password: typeof password === 'string' ? password : '' };
    },
    Unprotect: ({ book }, password) => {
      const { structure } = book.extras;
      if (structure !== null && structure.password !== (typeof password === 'string' ? password : ''))
        throw invalidArgument('WorkbookProtection.unprotect', 'The password is not right.');
      book.extras.structure = null;
    },
  },
});
