import type { Method } from '../protocol/hostType';
import type { Book } from './book';

type Methods<T> = Record<string, Method<T>>;

/** `_Register…` / `_Unregister…` methods of the workbook's sheets. */
export function eventRegistration<T extends { readonly book: Book }>(
  events: Readonly<Record<string, number>>,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = ({ book }) => book.events.register(type);
    methods[`_Unregister${name}`] = ({ book }) => book.events.unregister(type);
  }
  return methods;
}
