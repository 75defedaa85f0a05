import { LANGUAGES, type Bilingual } from '../model/language';

/**
 * Readers for data files: each checks one value and fails loudly. Unknown means stop: a key or a value
 * that the types do not name is an error that says file, path, key and what was expected.
 */
export type Reader<T> = (value: unknown, at: string) => T;

/** A data file broke its description; the message names the file, the path and what was expected. */
export class GuideDataError extends Error {
  override readonly name = 'GuideDataError';
}

/** Stops loading. `at` is the file and the path, e.g. `items/spec.json[3].why.en`. */
export function failAt(at: string, expected: string, value: unknown): never {
  const received = value === undefined ? 'nothing' : JSON.stringify(value);
  throw new GuideDataError(`${at}: expected ${expected}, got ${received.slice(0, 80)}`);
}

/** A text with at least one visible character. */
export const text: Reader<string> = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? value : failAt(at, 'a text', value);

/** true or false. */
export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : failAt(at, 'true or false', value);

/** A whole number from zero. */
export const count: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : failAt(at, 'a count', value);

/** One of the listed words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  const known: ReadonlySet<string> = new Set(words);
  return (value, at) =>
    typeof value === 'string' && known.has(value)
      ? (value as T)
      : failAt(at, `one of ${words.join(', ')}`, value);
}

/** null, or what `reader` reads. */
export const nullable =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === null ? null : reader(value, at);

/** The first of several readers that accepts the value. */
export const either =
  <A, B>(first: Reader<A>, isFirst: (value: unknown) => boolean, second: Reader<B>): Reader<A | B> =>
  (value, at) =>
    isFirst(value) ? first(value, at) : second(value, at);

/** A list whose entries `reader` reads. */
export const listOf =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => reader(entry, `${at}[${index}]`))
      : failAt(at, 'a list', value);

/** Reader of a plain object without looking into it. */
export const entriesOf: Reader<Readonly<Record<string, unknown>>> = (value, at) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : failAt(at, 'an object', value);

type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** An object with exactly these keys; those named in `optional` may be missing. */
export function objectOf<T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T)[] = [],
): Reader<T> {
  const readers = new Map<string, Reader<unknown>>(Object.entries(fields));
  const mayMiss: ReadonlySet<unknown> = new Set(optional);
  return (value, at) => {
    const entries = entriesOf(value, at);
    for (const key of Object.keys(entries)) {
      if (!readers.has(key)) failAt(`${at}.${key}`, `a known key (${[...readers.keys()].join(', ')})`, key);
    }
    for (const [key, read] of readers) {
      if (entries[key] !== undefined) read(entries[key], `${at}.${key}`);
      else if (!mayMiss.has(key)) failAt(`${at}.${key}`, 'a value', undefined);
    }
    return value as T;
  };
}

/** An object with one value per key of a closed vocabulary. */
export function recordOf<const K extends string, T>(
  keys: readonly K[],
  reader: Reader<T>,
): Reader<Readonly<Record<K, T>>> {
  const fields = Object.fromEntries(keys.map((key) => [key, reader])) as Record<K, Reader<T>>;
  return objectOf(fields as unknown as Fields<Readonly<Record<K, T>>>);
}

/** An object with free keys. */
export const mapOf =
  <T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, at) => {
    const entries = entriesOf(value, at);
    for (const [key, entry] of Object.entries(entries)) reader(entry, `${at}.${key}`);
    return entries as Readonly<Record<string, T>>;
  };

/** A text in every language; a missing language is an error. */
export const bilingual: Reader<Bilingual> = recordOf(LANGUAGES, text);
