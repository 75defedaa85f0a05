import { itemNotFound } from '../protocol/apiError';
import { hostType, type Argument, type HostObject } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { Book } from './book';

interface Target {
  readonly book: Book;
}
type PropertyTarget = Target & { readonly key: string };

/** Excel's DocumentProperties. */
export const propertiesType = hostType<Target>({
  name: 'DocumentProperties',
  scalars: {
    Title: {
      get: ({ book }) => book.document.properties.get('Title') ?? '',
      set: ({ book }, value) => void book.document.properties.set('Title', stringArgument(value)),
    },
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
    GetItem: getItem,
  },
});

const customPropertyType = hostType<PropertyTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key, Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => book.document.customProperties.get(key) ?? '' },
  },
  methods: { Delete: ({ book, key }) => void book.document.customProperties.delete(key) },
});

/** Keys are the same whatever their case. */
function getItem({ book }: Target, key: Argument): HostObject {
  const wanted = stringArgument(key).toLowerCase();
  const known = [...book.document.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  if (known === undefined) throw itemNotFound('CustomPropertyCollection.getItem');
  return customPropertyType({ book, key: known });
}

function add({ book }: Target, key: Argument, value: Argument): HostObject {
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : stringArgument(value);
  book.document.customProperties.set(stringArgument(key), plain);
  return customPropertyType({ book, key: stringArgument(key) });
}
