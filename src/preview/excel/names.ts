import { ApiError, invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { formatArea, quoteSheet } from './area';
import { stringArgument } from './arguments';
import type { Book } from './book';
import { asAddin } from './cells';
import { checkedName } from './nameGrammar';
import { defineName } from './defineName';
import { namedItemType } from './namedItem';

interface NamesTarget {
  readonly book: Book;
}

/** Excel's NamedItemCollection of the workbook. */
export const namesType = hostType<NamesTarget>({
  name: 'NamedItemCollection',
  items: ({ book }) => namesIn(book).map((name) => namedItemType({ book, name })),
  item: getItem,
  methods: { Add: add, GetItemOrNullObject: find },
});

function namesIn(book: Book): string[] {
  return book.workbook
    .getDefinedNames()
    .filter((name) => name.isWorkbookScope())
    .map((name) => name.getName());
}

function find({ book }: NamesTarget, key: Argument): HostObject {
  const wanted = stringArgument(key).toLowerCase();
  const name = namesIn(book).find((each) => each.toLowerCase() === wanted);
  return name === undefined ? HostObject.NULL : namedItemType({ book, name });
}

/** office.js asks for the names of a list again, one by one. */
function getItem(target: NamesTarget, key: Argument): HostObject {
  const found = find(target, key);
  if (found === HostObject.NULL) throw itemNotFound('NamedItemCollection.getItem');
  return found;
}

function add({ book }: NamesTarget, name: Argument, reference: Argument): HostObject {
  const text = checkedName(stringArgument(name), 'NamedItemCollection.add');
  if (namesIn(book).some((each) => each.toLowerCase() === text.toLowerCase()))
    throw new ApiError('ItemAlreadyExists', 'A name like this exists already.', 'NamedItemCollection.add');
  asAddin(book, () => defineName(book, text, referenceText(book, reference)));
  return namedItemType({ book, name: text });
}

function referenceText(book: Book, reference: Argument): string {
  const range = book.types.rangeOf(reference);
  if (range !== undefined)
    return `${quoteSheet(range.sheet.getSheetName())}!${formatArea(range.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  throw invalidArgument('NamedItemCollection.add');
}
