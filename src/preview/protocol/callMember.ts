import { ApiError, apiNotFound, itemNotFound } from './apiError';
import { findMember } from './findMember';
import type { Argument, CallResult, HostObject, TypeSpec, Use } from './hostType';

/** The spec of an object that must not be null. */
function specOf(object: HostObject, member: string): TypeSpec<unknown> {
  if (object.spec === null) throw itemNotFound(member);
  return object.spec;
}

/** Calls a method by its wire name. */
export function callMethod(
  object: HostObject,
  name: string,
  args: readonly Argument[],
  use: Use,
): CallResult {
  const spec = specOf(object, name);
  const key = findMember(spec.methods, name);
  const member = `${spec.name}.${key ?? name}`;
  const method = key === undefined ? undefined : spec.methods?.[key];
  if (method === undefined) throw apiNotFound(member);
  use(member);
  const call = method as (target: unknown, ...args: Argument[]) => CallResult;
  return atLocation(member, () => call(object.target, ...args));
}

/** Follows a navigation property by its wire name. */
export function navigate(object: HostObject, name: string, use: Use): HostObject {
  const spec = specOf(object, name);
  const key = findMember(spec.navigations, name);
  const member = `${spec.name}.${key ?? name}`;
  const navigation = key === undefined ? undefined : spec.navigations?.[key];
  if (navigation === undefined) throw apiNotFound(member);
  use(member);
  return atLocation(member, () => navigation(object.target));
}

/** Takes one item of a collection. */
export function takeItem(object: HostObject, args: readonly Argument[], use: Use): HostObject {
  const spec = specOf(object, 'getItem');
  const member = `${spec.name}.getItem`;
  const { item } = spec;
  if (item === undefined) throw apiNotFound(member);
  use(`${spec.name}.GetItem`);
  return atLocation(member, () => item(object.target, args[0]));
}

/** Sets a scalar by its wire name. */
export function setMember(object: HostObject, name: string, value: Argument, use: Use): void {
  const spec = specOf(object, name);
  const key = findMember(spec.scalars, name);
  const member = `${spec.name}.${key ?? name}`;
  const scalar = key === undefined ? undefined : spec.scalars?.[key];
  if (scalar === undefined) throw apiNotFound(member);
  const { set } = scalar;
  if (set === undefined) throw new ApiError('InvalidArgument', `${member} is read-only.`, member);
  use(member);
  atLocation(member, () => set(object.target, value));
}

/** Names the member in errors that were raised without a location. */
function atLocation<R>(member: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError && error.location === '')
      throw new ApiError(error.code, error.message, member);
    throw error;
  }
}
