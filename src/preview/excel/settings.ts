import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { stringArgument } from './arguments';
import type { Book } from './book';

interface Target {
  readonly book: Book;
}
type SettingTarget = Target & { readonly key: string };

/** Excel's SettingCollection. It shares its values with `Office.context.document.settings`, as in Excel. */
export const settingsType = hostType<Target>({
  name: 'SettingCollection',
  items: ({ book }) => [...book.document.settings.keys()].map((key) => settingType({ book, key })),
  item: getItem,
  methods: {
    Add: ({ book }, key, value) => {
      book.document.settings.set(stringArgument(key), value as WireValue);
      return settingType({ book, key: stringArgument(key) });
    },
    GetCount: ({ book }) => book.document.settings.size,
    GetItem: getItem,
    GetItemOrNullObject: ({ book }, key) =>
      book.document.settings.has(stringArgument(key))
        ? settingType({ book, key: stringArgument(key) })
        : HostObject.NULL,
  },
});

const settingType = hostType<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ Key: key, Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.document.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.document.settings.set(key, value as WireValue),
    },
  },
  methods: { Delete: ({ book, key }) => void book.document.settings.delete(key) },
});

function getItem({ book }: Target, key: Argument): HostObject {
  if (!book.document.settings.has(stringArgument(key))) throw itemNotFound('SettingCollection.getItem');
  return settingType({ book, key: stringArgument(key) });
}
