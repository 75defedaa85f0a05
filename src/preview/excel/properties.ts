import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument, type Scalar } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { Book } from './book';
import type { PropertyName } from './documentStore';

interface Target {
  readonly book: Book;
}
type PropertyTarget = Target & { readonly key: string };

function named(name: PropertyName): Scalar<Target> {
  return {
    get: ({ book }) => book.document.properties.get(name) ?? '',
    set: ({ book }, value) => void book.document.properties.set(name, stringArgument(value)),
  };
}

/** Excel's DocumentProperties. */
export const propertiesType = hostType<Target>({
  name: 'DocumentProperties',
  scalars: {
    Author: named('Author'),
    Category: named('Category'),
    Comments: named('Comments'),
    Company: named('Company'),
    Keywords: named('Keywords'),
    LastAuthor: { get: ({ book }) => book.document.properties.get('LastAuthor') ?? '' },
    Manager: named('Manager'),
    Subject: named('Subject'),
    Title: named('Title'),
  },
  navigations: { Custom: (target) => customPropertiesType(target) },
});

const customPropertiesType = hostType<Target>({
  name: 'CustomPropertyCollection',
  items: ({ book }) =>
    [...book.document.customProperties.keys()].map((key) => customPropertyType({ book, key })),
  item: getItem,
  methods: {
    Add: add,
    DeleteAll: ({ book }) => book.document.customProperties.clear(),
    GetCount: ({ book }) => book.document.customProperties.size,
    GetItem: getItem,
    GetItemOrNullObject: (target, key) => find(target, key) ?? HostObject.NULL,
  },
});

const customPropertyType = hostType<PropertyTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key, Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ book, key }) => typeName(book.document.customProperties.get(key)) },
    Value: {
      get: ({ book, key }) => book.document.customProperties.get(key) ?? '',
      set: ({ book, key }, value) => void add({ book }, key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.document.customProperties.delete(key) },
});

/** Keys are the same whatever their case. */
function find({ book }: Target, key: Argument): HostObject | undefined {
  const wanted = stringArgument(key).toLowerCase();
  const known = [...book.document.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  return known === undefined ? undefined : customPropertyType({ book, key: known });
}

function getItem(target: Target, key: Argument): HostObject {
  const found = find(target, key);
  if (found === undefined) throw itemNotFound('CustomPropertyCollection.getItem');
  return found;
}

function add({ book }: Target, key: Argument, value: Argument): HostObject {
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : stringArgument(value);
  book.document.customProperties.set(stringArgument(key), plain);
  return customPropertyType({ book, key: stringArgument(key) });
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
