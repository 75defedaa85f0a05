/** A value that changes over time and tells its readers. */
export interface Store<S> {
  readonly get: () => S;
  /** Replaces the state; readers are told only when it is another one. */
  readonly update: (change: (state: S) => S) => void;
  /** @returns a function that stops telling */
  readonly subscribe: (reader: () => void) => () => void;
}

/** A store for React's useSyncExternalStore and for tests without React. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const readers = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      readers.forEach((reader) => reader());
    },
    subscribe: (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}
