import { itemNotFound } from '../../../src/preview/protocol/apiError';
import { HostObject, hostType, type HostType } from '../../../src/preview/protocol/hostType';

/** A small object model for the interpreter's tests: a shelf with books. */
export interface Shelf {
  label: string;
  readonly books: Book[];
}

export interface Book {
  title: string;
  pages: number;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const bookType: HostType<Book> = hostType<Book>({
  name: 'Book',
  keptByReference: true,
  identity: ({ title }) => ({ Id: title }),
  scalars: {
    Title: { get: ({ title }) => title, set: (book, value) => void (book.title = textOf(value)) },
    Pages: { get: ({ pages }) => pages },
    Text: { get: () => 'long', onlyWhenAsked: true },
  },
  methods: {
    AddPages: (book, more) => void (book.pages += Number(more)),
    CountWith: (book, other): number => book.pages + (bookType.targetOf(other)?.pages ?? Number.NaN),
  },
});

const booksType = hostType<Shelf>({
  name: 'BookCollection',
  scalars: { Count: { get: ({ books }) => books.length } },
  items: ({ books }) => books.map(bookType),
  item: ({ books }, title) => {
    const found = books.find((book) => book.title === title);
    if (found === undefined) throw itemNotFound('');
    return bookType(found);
  },
  methods: {
    GetItemOrNullObject: ({ books }, title) => {
      const found = books.find((book) => book.title === title);
      return found === undefined ? HostObject.NULL : bookType(found);
    },
    Add: ({ books }, title) => {
      const book = { title: textOf(title), pages: 0 };
      books.push(book);
      return bookType(book);
    },
  },
});

export const shelfType = hostType<Shelf>({
  name: 'Shelf',
  scalars: {
    Label: { get: ({ label }) => label, set: (shelf, value) => void (shelf.label = textOf(value)) },
  },
  navigations: {
    Books: booksType,
    First: ({ books }) => (books[0] === undefined ? HostObject.NULL : bookType(books[0])),
  },
  methods: {
    Break: () => {
      throw new Error('a bug of the host');
    },
  },
});

export function exampleShelf(): Shelf {
  return {
    label: 'top',
    books: [
      { title: 'A', pages: 10 },
      { title: 'B', pages: 20 },
      { title: 'C', pages: 30 },
    ],
  };
}
