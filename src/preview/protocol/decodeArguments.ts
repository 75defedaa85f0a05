import type { HostObject } from './hostType';
import { type Argument } from './hostType';
import type { WireArguments, WireValue } from './wire';

type Resolve = (pathId: number) => HostObject;

/**
 * Arguments with their object paths replaced by live objects. Paths come in two spellings:
 * a parallel list of ids (0 = plain value), and `{_ObjectPathId}` anywhere inside a value.
 */
export function decodeArguments(info: WireArguments | undefined, resolve: Resolve): Argument[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds ?? [];
  return values.map((value, index) => decode(value, ids[index] ?? null, resolve));
}

function decode(value: WireValue, ids: WireValue, resolve: Resolve): Argument {
  if (typeof ids === 'number' && ids > 0) return resolve(ids);
  if (Array.isArray(value)) {
    const inner: readonly WireValue[] = Array.isArray(ids) ? ids : [];
    return (value as readonly WireValue[]).map((each, index) => decode(each, inner[index] ?? null, resolve));
  }
  return typeof value === 'object' && value !== null
    ? decodeRecord(value as Readonly<Record<string, WireValue>>, resolve)
    : value;
}

function decodeRecord(record: Readonly<Record<string, WireValue>>, resolve: Resolve): Argument {
  const pathId = record._ObjectPathId;
  if (typeof pathId === 'number') return resolve(pathId);
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, decode(value, null, resolve)]),
  );
}
