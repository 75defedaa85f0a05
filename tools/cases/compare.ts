import type { Outcome } from './decide';

/** One difference between what a case expects and what the core says. */
export interface Mismatch {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Lists that say "these are among them", not "exactly these". */
const AT_LEAST: ReadonlySet<string> = new Set(['shown', 'notShown']);

const isEntries = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** An entry of a list as text: ids where only ids are asked for. */
function entryKey(entry: unknown, idsOnly: boolean): string {
  if (!isEntries(entry)) return written(entry);
  if (idsOnly) return written(entry.id);
  return JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function sameSet(expected: readonly unknown[], actual: readonly unknown[], atLeast: boolean): boolean {
  const idsOnly = expected.every((entry) => !isEntries(entry)) || !actual.some(isEntries);
  const wanted = new Set(expected.map((entry) => entryKey(entry, idsOnly)));
  const given = new Set(actual.map((entry) => entryKey(entry, idsOnly)));
  return [...wanted].every((key) => given.has(key)) && (atLeast || given.size === wanted.size);
}

/** Media are compared one by one, found by their id, in the fields that are asked for. */
function compareById(
  path: string,
  expected: readonly unknown[],
  actual: readonly unknown[],
): readonly Mismatch[] {
  return expected.flatMap((entry) => {
    const id = isEntries(entry) ? entry.id : entry;
    const found = actual.find((other) => isEntries(other) && other.id === id);
    return compare(`${path}[${String(id)}]`, entry, found);
  });
}

/**
 * Compares only what is expected; lists of ids count as sets.
 * @returns the differences, none when all that is expected holds
 */
export function compare(path: string, expected: unknown, actual: unknown): readonly Mismatch[] {
  if (Array.isArray(expected)) {
    const given: readonly unknown[] = Array.isArray(actual) ? actual : [];
    if (path.endsWith('disposal.media')) return compareById(path, expected, given);
    const same = Array.isArray(actual) && sameSet(expected, given, AT_LEAST.has(path));
    return same ? [] : [{ path, expected, actual }];
  }
  if (isEntries(expected)) {
    const given: Outcome = isEntries(actual) ? actual : {};
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(path === '' ? key : `${path}.${key}`, value, given[key]),
    );
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

/** `P07 impact.level: expected "mid", got "high"`. */
export function mismatchLine(id: string, { path, expected, actual }: Mismatch): string {
  return `${id} ${path}: expected ${JSON.stringify(expected)}, got ${written(actual)}`;
}
