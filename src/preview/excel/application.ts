import { hostType } from '../protocol/hostType';
import type { Book } from './book';
import { createWorkbook, workbookCreatedById } from './createdWorkbooks';

/** Excel's Application. */
export const applicationType = hostType<{ readonly book: Book }>({
  name: 'Application',
  methods: {
    CreateWorkbook: ({ book }, base64) => createWorkbook(book, base64),
    _GetWorkbookCreatedById: ({ book }, id) => workbookCreatedById(book, id),
    Calculate: ({ book }) => book.api.getFormula().executeCalculation(),
  },
});
