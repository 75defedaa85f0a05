import type { WireValue } from './wire';

/** What an argument of a call can be once object paths are resolved. */
export type Argument =
  | WireValue
  | HostObject
  | readonly Argument[]
  | { readonly [key: string]: Argument }
  | undefined;

/** What a call gives back: another object, a plain value, or nothing. */
export type CallResult = HostObject | WireValue | undefined;

/** A method gives a result, or (most of those that change something) nothing at all. */
export type Method<T> =
  | ((target: T, ...args: Argument[]) => CallResult)
  | ((target: T, ...args: Argument[]) => void);

export interface Scalar<T> {
  readonly get: (target: T) => WireValue;
  readonly set?: (target: T, value: Argument) => void;
  /** Not part of a bare `load()`: costly, or an error when it does not apply. */
  readonly onlyWhenAsked?: boolean;
}

/** Hears of every member that a request touches, as `Range.Values`, before it happens; may refuse it. */
export type Use = (member: string) => void;

/** One Excel type: its members under their wire names (PascalCase). */
export interface TypeSpec<T> {
  readonly name: string;
  /** Values that let office.js find the object again, such as `{Id}`. */
  readonly identity?: (target: T) => Readonly<Record<string, WireValue>>;
  /** Kept by reference when the request asks to keep references (ranges). */
  readonly keptByReference?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Present on collections only. */
  readonly items?: (target: T) => HostObject[];
  readonly item?: (target: T, key: Argument) => HostObject;
}

/** A live object of the host, with its type forgotten: all the interpreter needs. */
export class HostObject {
  readonly target: unknown;
  readonly spec: TypeSpec<unknown> | null;

  private constructor(target: unknown, spec: TypeSpec<unknown> | null) {
    this.target = target;
    this.spec = spec;
  }

  /** Excel's null object: every path through it stays null. */
  static readonly NULL = new HostObject(null, null);

  static of<T>(target: T, spec: TypeSpec<T>): HostObject {
    return new HostObject(target, spec as unknown as TypeSpec<unknown>);
  }

  get isNull(): boolean {
    return this.spec === null;
  }
}

/** Makes the wrapper of one type, with a typed way back. */
export interface HostType<T> {
  (target: T): HostObject;
  /** The target behind `value` when it is of this very type. */
  readonly targetOf: (value: Argument | CallResult) => T | undefined;
}

const known: TypeSpec<unknown>[] = [];

/** Every type of this host that has been made so far: the type table, for lists of what there is. */
export function hostTypes(): readonly TypeSpec<unknown>[] {
  return known;
}

export function hostType<T>(spec: TypeSpec<T>): HostType<T> {
  known.push(spec as unknown as TypeSpec<unknown>);
  const wrap = (target: T): HostObject => HostObject.of(target, spec);
  const targetOf = (value: Argument | CallResult): T | undefined =>
    value instanceof HostObject && value.spec === (spec as unknown as TypeSpec<unknown>)
      ? (value.target as T)
      : undefined;
  return Object.assign(wrap, { targetOf });
}
