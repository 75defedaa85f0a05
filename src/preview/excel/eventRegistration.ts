import type { Method } from '../protocol/hostType';
import type { Book } from './book';

type Methods<T> = Record<string, Method<T>>;

/**
 * `_Register…` / `_Unregister…` methods of a type. `targetId` gives the sheet's id, or nothing
 * when the events of the whole workbook are meant.
 */
export function eventRegistration<T extends { readonly book: Book }>(
  targetId: (target: T) => string | undefined,
  events: Readonly<Record<string, number>>,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => target.book.events.register(type, targetId(target));
    methods[`_Unregister${name}`] = (target) => target.book.events.unregister(type, targetId(target));
  }
  return methods;
}
