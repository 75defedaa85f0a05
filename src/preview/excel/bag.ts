import { invalidArgument } from '../protocol/apiError';
import { hostType, type Argument, type HostType, type Scalar } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';

/** Values that are only kept and given back: looks of what the grid does not draw. */
export class Bag {
  readonly values = new Map<string, WireValue>();
  private readonly parts = new Map<string, Bag>();

  part(name: string): Bag {
    const known = this.parts.get(name) ?? new Bag();
    this.parts.set(name, known);
    return known;
  }
}

/** The value that a member has at first, and so its kind; a list means one of these words, the first at first. */
type Initial = WireValue | readonly string[];

/** Members over a bag. A wrong kind of value and an unknown word are refused. */
export function bagScalars<T>(
  owner: string,
  initial: Readonly<Record<string, Initial>>,
  bagOf: (target: T) => Bag,
): Record<string, Scalar<T>> {
  const entries = Object.entries(initial).map(([name, value]) => [
    name,
    scalar<T>(owner, name, value, bagOf),
  ]);
  return Object.fromEntries(entries) as Record<string, Scalar<T>>;
}

function scalar<T>(owner: string, name: string, initial: Initial, bagOf: (target: T) => Bag): Scalar<T> {
  const first = Array.isArray(initial) ? (initial as readonly string[])[0] : initial;
  return {
    get: (target) => bagOf(target).values.get(name) ?? (first as WireValue),
    set: (target, value) => {
      if (!suits(initial, value)) throw invalidArgument(`${owner}.${name}`);
      bagOf(target).values.set(name, value as WireValue);
    },
  };
}

function suits(initial: Initial, value: Argument): boolean {
  if (Array.isArray(initial)) return (initial as readonly string[]).includes(value as string);
  return initial === null ? value !== undefined : typeof value === typeof initial;
}

/** A type that is a bag and nothing else, with parts that are bags again. */
export function bagType(
  name: string,
  initial: Readonly<Record<string, Initial>>,
  parts: Readonly<Record<string, HostType<Bag>>> = {},
): HostType<Bag> {
  const navigations = Object.entries(parts).map(
    ([part, type]) => [part, (bag: Bag) => type(bag.part(part))] as const,
  );
  return hostType<Bag>({
    name,
    scalars: bagScalars(name, initial, (bag: Bag) => bag),
    navigations: Object.fromEntries(navigations),
  });
}
