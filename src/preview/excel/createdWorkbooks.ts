import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import type { Book } from './book';
import type { CreatedWorkbook } from './bookExtras';
import { packageBytes } from './packageBytes';

interface Made {
  readonly book: Book;
  readonly created: CreatedWorkbook;
}

/** Excel's WorkbookCreated: a workbook that exists, but is not open yet. */
const workbookCreatedType = hostType<Made>({
  name: 'WorkbookCreated',
  identity: ({ created }) => ({ Id: created.id }),
  scalars: { Id: { get: ({ created }) => created.id } },
  methods: { Open: open },
});

/** `application.createWorkbook(base64)`: nothing comes back from the new workbook, as in Excel. */
export function createWorkbook(book: Book, base64: Argument): HostObject {
  return workbookCreatedType({ book, created: make(book, base64) });
}

/** What `Excel.createWorkbook` asks of Excel on the web. */
export function createAndOpenWorkbook(book: Book, base64: Argument): void {
  open({ book, created: make(book, base64) });
}

export function workbookCreatedById(book: Book, id: Argument): HostObject {
  const created = book.extras.created.find((each) => each.id === id);
  if (created === undefined) throw itemNotFound('Application._GetWorkbookCreatedById');
  return workbookCreatedType({ book, created });
}

function make(book: Book, base64: Argument): CreatedWorkbook {
  if (typeof base64 === 'string') packageBytes(base64, 'Application.createWorkbook');
  else if (base64 !== null && base64 !== undefined) throw invalidArgument('Application.createWorkbook');
  const created = {
    id: `created${book.extras.nextNumber()}`,
    base64: typeof base64 === 'string' ? base64 : null,
    opened: false,
  };
  book.extras.created.push(created);
  return created;
}

function open({ book, created }: Made): void {
  created.opened = true;
  book.extras.onCreated(created);
}
