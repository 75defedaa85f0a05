import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import type { Book } from './book';
import type { CreatedWorkbook } from './bookExtras';
import { packageBytes } from './packageBytes';

/** Excel's WorkbookCreated: a workbook that exists, but is not open yet. */
const workbookCreatedType = hostType<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id } },
  methods: {
    Open: (created) => {
      created.opened = true;
    },
  },
});

/** `application.createWorkbook(base64)`: nothing comes back from the new workbook, as in Excel. */
export function createWorkbook(book: Book, base64: Argument): HostObject {
  if (typeof base64 === 'string') packageBytes(base64, 'Application.createWorkbook');
  else if (base64 !== null && base64 !== undefined) throw invalidArgument('Application.createWorkbook');
  const created = {
    id: `created${book.extras.nextNumber()}`,
    base64: typeof base64 === 'string' ? base64 : null,
    opened: false,
  };
  book.extras.created.push(created);
  return workbookCreatedType(created);
}

/** What `Excel.createWorkbook` asks of Excel on the web. */
export function createAndOpenWorkbook(book: Book, base64: Argument): void {
  createWorkbook(book, base64);
  const created = book.extras.created.at(-1);
  if (created !== undefined) created.opened = true;
}

export function workbookCreatedById(book: Book, id: Argument): HostObject {
  const found = book.extras.created.find((each) => each.id === id);
  if (found === undefined) throw itemNotFound('Application._GetWorkbookCreatedById');
  return workbookCreatedType(found);
}
