import { invalidArgument } from '../protocol/apiError';
import type { Argument } from '../protocol/hostType';

/** Reads one argument of a call, or refuses it as Excel does. */
export function numberArgument(value: Argument): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('');
  return value;
}

export function stringArgument(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument('');
  return value;
}

export function booleanArgument(value: Argument): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('');
  return value;
}

export function recordArgument(value: Argument): Readonly<Record<string, Argument>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('');
  return value as Readonly<Record<string, Argument>>;
}
