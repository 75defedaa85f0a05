import { apiNotFound } from './apiError';
import { navigate } from './callMember';
import { findMember } from './findMember';
import type { HostObject, TypeSpec, Use } from './hostType';
import type { WireQuery, WireValue } from './wire';

type Steps = readonly string[];
type Answer = Record<string, WireValue>;

/** Answers a `load`: the selected scalars, navigations and items of an object, `null` for the null object. */
export function queryObject(object: HostObject, query: WireQuery | undefined, use: Use): WireValue {
  const selected = query?.Select ?? [];
  return pick(
    object,
    selected.map((path) => path.split(/[/.]/)),
    use,
  );
}

/** What office.js needs to find the object again. */
export function identityOf(object: HostObject): Answer {
  return { ...object.spec?.identity?.(object.target) };
}

function pick(object: HostObject, paths: readonly Steps[], use: Use): WireValue {
  if (object.spec === null) return null;
  return object.spec.items === undefined
    ? pickMembers(object, object.spec, paths, use)
    : pickItems(object, object.spec, paths, use);
}

/** `load('items/name')` and the older `load('name')` both select on the items of a collection. */
function pickItems(object: HostObject, spec: TypeSpec<unknown>, paths: readonly Steps[], use: Use): Answer {
  const own = paths.filter((steps) => findMember(spec.scalars, steps[0] ?? '') !== undefined);
  const inner = paths
    .filter((steps) => !own.includes(steps))
    .map((steps) => (steps[0]?.toLowerCase() === 'items' ? steps.slice(1) : steps))
    .map((steps) => (steps.length === 0 ? ['*'] : steps));
  use(`${spec.name}.Items`);
  const items = spec.items?.(object.target) ?? [];
  const members = own.length === 0 ? identityOf(object) : pickMembers(object, spec, own, use);
  return { ...members, _Items: items.map((item) => pick(item, inner, use)) };
}

function pickMembers(object: HostObject, spec: TypeSpec<unknown>, paths: readonly Steps[], use: Use): Answer {
  const answer = identityOf(object);
  const named = paths.filter((steps) => !isWildcard(steps));
  if (named.length < paths.length || paths.length === 0)
    Object.assign(answer, everyScalar(object, spec, use));
  const nested = new Map<string, Steps[]>();
  for (const steps of named) {
    const [first = '', ...rest] = steps;
    const scalar = findMember(spec.scalars, first);
    if (scalar !== undefined) {
      use(`${spec.name}.${scalar}`);
      answer[scalar] = spec.scalars?.[scalar]?.get(object.target) ?? null;
    } else group(nested, navigationName(spec, first), rest);
  }
  for (const [name, inner] of nested) answer[name] = pick(navigate(object, name, use), inner, use);
  return answer;
}

function everyScalar(object: HostObject, spec: TypeSpec<unknown>, use: Use): Answer {
  const cheap = Object.entries(spec.scalars ?? {}).filter(([, scalar]) => scalar.onlyWhenAsked !== true);
  for (const [name] of cheap) use(`${spec.name}.${name}`);
  return Object.fromEntries(cheap.map(([name, scalar]) => [name, scalar.get(object.target)]));
}

function navigationName(spec: TypeSpec<unknown>, name: string): string {
  const found = findMember(spec.navigations, name);
  if (found === undefined) throw apiNotFound(`${spec.name}.${name}`);
  return found;
}

function group(nested: Map<string, Steps[]>, name: string, rest: Steps): void {
  const inner = nested.get(name) ?? [];
  if (rest.length > 0) inner.push(rest);
  nested.set(name, inner);
}

function isWildcard(steps: Steps): boolean {
  return steps.length === 1 && (steps[0] === '*' || steps[0] === '$all' || steps[0] === '');
}
