import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { stringArgument } from './arguments';
import type { SheetTarget } from './book';

type PropertyTarget = SheetTarget & { readonly key: string };

/** Longest key and value that Excel takes. */
const MAX_KEY = 255;

/** Excel's WorksheetCustomPropertyCollection: texts by key, the same whatever their case. */
export const sheetPropertiesType = hostType<SheetTarget>({
  name: 'WorksheetCustomPropertyCollection',
  items: (target) => [...kept(target).keys()].map((key) => sheetPropertyType({ ...target, key })),
  item: getItem,
  methods: {
    Add: add,
    GetCount: (target) => kept(target).size,
    GetItem: getItem,
    GetItemOrNullObject: (target, key) => find(target, key) ?? HostObject.NULL,
  },
});

const sheetPropertyType = hostType<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ Key: key, Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target) => kept(target).get(target.key) ?? '',
      set: (target, value) => void kept(target).set(target.key, stringArgument(value)),
    },
  },
  methods: { Delete: (target) => void kept(target).delete(target.key) },
});

function kept({ book, sheet }: SheetTarget): Map<string, string> {
  return book.extras.propertiesOf(sheet.getSheetId());
}

function add(target: SheetTarget, key: Argument, value: Argument): HostObject {
  const text = stringArgument(key);
  if (text === '' || text.length > MAX_KEY) throw invalidArgument('WorksheetCustomPropertyCollection.add');
  const known = keyOf(target, text) ?? text;
  kept(target).set(known, stringArgument(value));
  return sheetPropertyType({ ...target, key: known });
}

function keyOf(target: SheetTarget, key: string): string | undefined {
  return [...kept(target).keys()].find((each) => each.toLowerCase() === key.toLowerCase());
}

function find(target: SheetTarget, key: Argument): HostObject | undefined {
  const known = keyOf(target, stringArgument(key));
  return known === undefined ? undefined : sheetPropertyType({ ...target, key: known });
}

function getItem(target: SheetTarget, key: Argument): HostObject {
  const found = find(target, key);
  if (found === undefined) throw itemNotFound('WorksheetCustomPropertyCollection.getItem');
  return found;
}
