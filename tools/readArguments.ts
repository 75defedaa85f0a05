import { parseArgs } from 'node:util';

/** The arguments of a call: paths in their order, options by name. */
export interface Arguments<Flag extends string, Valued extends string> {
  readonly paths: readonly string[];
  readonly has: (flag: Flag) => boolean;
  /** Undefined where the option was not given. */
  readonly valueOf: (option: Valued) => string | undefined;
  /** Every value of an option that may be given several times, in order. */
  readonly valuesOf: (option: Valued) => readonly string[];
}

/**
 * Reads `PATH… --flag --option VALUE`, in any order.
 * @returns null for an option that is not known, or one without its value
 */
export function readArguments<const Flag extends string, const Valued extends string>(
  args: readonly string[],
  flags: readonly Flag[],
  valued: readonly Valued[],
): Arguments<Flag, Valued> | null {
  const options = Object.fromEntries<{ type: 'boolean' | 'string'; multiple?: true }>([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...valued.map((name) => [name, { type: 'string', multiple: true }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      paths: positionals,
      has: (flag) => values[flag] === true,
      valueOf: (option) => textsOf(values[option]).at(-1),
      valuesOf: (option) => textsOf(values[option]),
    };
  } catch {
    return null;
  }
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
