import { roundDigits } from './numberText';
import type { Value } from './value';

/** Key under which an exact look-up finds a value: its kind, and a text without case; null for what is never found. */
export function lookupKey(value: Value): string | null {
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  if (typeof value === 'number') return `n${roundDigits(value)}`;
  return typeof value === 'boolean' ? `b${value}` : null;
}

/** The first place of every value. */
export function placesOf(values: readonly Value[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  values.forEach((value, place) => {
    const key = lookupKey(value);
    if (key !== null && !places.has(key)) places.set(key, place);
  });
  return places;
}
