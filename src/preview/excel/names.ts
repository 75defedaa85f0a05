import { ApiError, invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import type { FWorksheet } from '../grid/univer';
import { formatArea, quoteSheet } from './area';
import { stringArgument } from './arguments';
import type { Book } from './book';
import { asAddin } from './cells';
import { checkedName } from './nameGrammar';
import { defineName } from './defineName';
import { namedItemType } from './namedItem';

interface NamesTarget {
  readonly book: Book;
  readonly sheet?: FWorksheet;
}

/** Excel's NamedItemCollection, of the workbook or of one sheet. */
export const namesType = hostType<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => namesIn(target).map((name) => wrap(target, name)),
  item: getItem,
  methods: {
    Add: add,
    GetCount: (target) => namesIn(target).length,
    GetItem: getItem,
    GetItemOrNullObject: (target, key) => find(target, key) ?? HostObject.NULL,
  },
});

function namesIn({ book, sheet }: NamesTarget): string[] {
  const inScope = book.workbook
    .getDefinedNames()
    .filter((name) =>
      sheet === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheet.getSheetId(),
    );
  return inScope.map((name) => name.getName());
}

function wrap({ book, sheet }: NamesTarget, name: string): HostObject {
  return namedItemType(sheet === undefined ? { book, name } : { book, sheet, name });
}

function find(target: NamesTarget, key: Argument): HostObject | undefined {
  const wanted = stringArgument(key).toLowerCase();
  const name = namesIn(target).find((each) => each.toLowerCase() === wanted);
  return name === undefined ? undefined : wrap(target, name);
}

function getItem(target: NamesTarget, key: Argument): HostObject {
  const found = find(target, key);
  if (found === undefined) throw itemNotFound('NamedItemCollection.getItem');
  return found;
}

function add(target: NamesTarget, name: Argument, reference: Argument, comment: Argument): HostObject {
  const text = checkedName(stringArgument(name), 'NamedItemCollection.add');
  const { book, sheet } = target;
  const inScope = namesIn(target).some((each) => each.toLowerCase() === text.toLowerCase());
  if (inScope)
    throw new ApiError('ItemAlreadyExists', 'A name like this exists already.', 'NamedItemCollection.add');
  const note = typeof comment === 'string' ? comment : undefined;
  asAddin(book, () => defineName(book, text, referenceText(book, reference), sheet, note));
  return wrap(target, text);
}

function referenceText(book: Book, reference: Argument): string {
  const range = book.types.rangeOf(reference);
  if (range !== undefined)
    return `${quoteSheet(range.sheet.getSheetName())}!${formatArea(range.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  if (typeof reference === 'number' || typeof reference === 'boolean') return String(reference).toUpperCase();
  throw invalidArgument('NamedItemCollection.add');
}
