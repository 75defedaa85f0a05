import { compareVersions } from './compareVersions';
import { isBelow, type Membership } from './membership';
import type { Bound } from './range';
import type { Version } from './version';

/**
 * Several upper ends: each closes the branch that its first parts name. `<V33.017, V34.014`: 34.013 is in, 34.014
 * is out, 32.011 is in, 35.011 is out; a branch between them that is not named stays unsure.
 */
export function isInBranches(branches: readonly Bound[], version: Version): Membership {
  const depth = branchDepth(branches);
  const answers = branches.map((bound) => isBelow(compareVersions(version, bound.version), bound, version));
  if (answers.every((answer) => answer === 'in')) return 'in';
  if (answers.every((answer) => answer === 'out')) return 'out';
  const own = depth === null ? -1 : branches.findIndex((bound) => hasBranch(version, bound.version, depth));
  return own < 0 ? 'unsure' : (answers[own] ?? 'unsure');
}

/** How many parts name a branch: all but the last of the shortest bound, where that tells them apart. */
function branchDepth(branches: readonly Bound[]): number | null {
  const depth = Math.min(...branches.map(({ version }) => version.parts.length)) - 1;
  const names = branches.map(({ version }) => branchName(version, depth));
  return depth > 0 && new Set(names).size === names.length ? depth : null;
}

const branchName = ({ parts }: Version, depth: number): string =>
  parts
    .slice(0, depth)
    .map(({ value }) => value)
    .join('.');

const hasBranch = (version: Version, bound: Version, depth: number): boolean =>
  version.parts.length > depth && branchName(version, depth) === branchName(bound, depth);
