type Entry = object | string | number | boolean | undefined;

/** The named members that differ from those of another object. */
export function differing<T extends object, K extends keyof T>(
  value: T,
  other: T,
  keys: readonly K[],
): Partial<Pick<T, K>> {
  const entries = keys.filter((key) => value[key] !== other[key]).map((key) => [key, value[key]]);
  return Object.fromEntries(entries) as Partial<Pick<T, K>>;
}

/** The value where it is not the other one. */
export function unlike<T>(value: T, other: T): T | undefined {
  return value === other ? undefined : value;
}

/** An object without members that say nothing: missing ones and empty objects. An empty list says "none". */
export function cleared<T extends Readonly<Record<string, Entry>>>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const isEmpty = (entry: Entry): boolean =>
    entry === undefined ||
    (typeof entry === 'object' && !Array.isArray(entry) && Object.keys(entry).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry))) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
