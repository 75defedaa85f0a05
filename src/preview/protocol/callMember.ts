import { ApiError, apiNotFound, itemNotFound } from './apiError';
import { findMember } from './findMember';
import type { HostObject } from './hostType';
import { type Argument, type CallResult, type TypeSpec } from './hostType';

/** The spec of an object that must not be null. */
function specOf(object: HostObject, member: string): TypeSpec<unknown> {
  if (object.spec === null) throw itemNotFound(member);
  return object.spec;
}

/** Calls a method by its wire name. */
export function callMethod(object: HostObject, name: string, args: readonly Argument[]): CallResult {
  const spec = specOf(object, name);
  const member = `${spec.name}.${name}`;
  const method = spec.methods?.[findMember(spec.methods, name) ?? ''];
  if (method === undefined) throw apiNotFound(member);
  return atLocation(member, () => method(object.target, ...args) as CallResult);
}

/** Follows a navigation property by its wire name. */
export function navigate(object: HostObject, name: string): HostObject {
  const spec = specOf(object, name);
  const member = `${spec.name}.${name}`;
  const navigation = spec.navigations?.[findMember(spec.navigations, name) ?? ''];
  if (navigation === undefined) throw apiNotFound(member);
  return atLocation(member, () => navigation(object.target));
}

/** Takes one item of a collection. */
export function takeItem(object: HostObject, args: readonly Argument[]): HostObject {
  const spec = specOf(object, 'getItem');
  const member = `${spec.name}.getItem`;
  const { item } = spec;
  if (item === undefined) throw apiNotFound(member);
  return atLocation(member, () => item(object.target, args[0]));
}

/** Sets a scalar, or (a nested object state) the scalars behind a navigation property. */
export function setMember(object: HostObject, name: string, value: Argument): void {
  const spec = specOf(object, name);
  const member = `${spec.name}.${name}`;
  const key = findMember(spec.scalars, name);
  const scalar = key === undefined ? undefined : spec.scalars?.[key];
  if (scalar === undefined) {
    setNested(object, name, value, member);
    return;
  }
  const { set } = scalar;
  if (set === undefined) throw new ApiError('InvalidArgument', `${member} is read-only.`, member);
  atLocation(member, () => set(object.target, value));
}

function setNested(object: HostObject, name: string, value: Argument, member: string): void {
  const nested = findMember(object.spec?.navigations, name);
  if (nested === undefined || typeof value !== 'object' || value === null) throw apiNotFound(member);
  for (const [key, inner] of Object.entries(value))
    setMember(navigate(object, nested), key, inner as Argument);
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
