import type { VersionOrder } from './compareVersions';
import type { Bound } from './range';
import type { Version } from './version';

/** Whether a version belongs to a range, as far as both are understood. */
export type Membership = 'in' | 'out' | 'unsure';

/** One of several: in where one is, out where all are out. */
export function anyOf(answers: readonly Membership[]): Membership {
  if (answers.includes('in')) return 'in';
  return answers.includes('unsure') ? 'unsure' : 'out';
}

/** A device that is on `4` may be on any 4.x. */
const saysLittle = ({ parts }: Version): boolean => parts.length === 1;

/** Whether a version is below an upper end. */
export function isBelow(
  order: VersionOrder,
  { isInclusive, version: { isOpen } }: Bound,
  version: Version,
): Membership {
  if (order === 'less') return 'in';
  if (order === 'greater') return 'out';
  if (order === 'equal') return isInclusive ? 'in' : isOpen ? 'unsure' : 'out';
  // 4.2.5 is not below 4.2; whether "4.2 and prior" means it is not known; "4.2.x and prior" does.
  if (order === 'within') return isOpen ? (isInclusive ? 'in' : 'unsure') : isInclusive ? 'unsure' : 'out';
  if (order === 'shortened') return isInclusive ? 'in' : 'unsure';
  // 4.2 is below 4.2.5, unless it is a short way to write something else.
  return order === 'around' && !saysLittle(version) && !isOpen ? 'in' : 'unsure';
}

/** Whether a version is above a lower end. */
export function isAbove(order: VersionOrder, { isInclusive, version: { isOpen } }: Bound): Membership {
  if (order === 'greater') return 'in';
  if (order === 'less') return 'out';
  if (order === 'equal') return isInclusive ? 'in' : isOpen ? 'unsure' : 'out';
  if (order === 'within') return isInclusive || !isOpen ? 'in' : 'unsure';
  if (order === 'shortened') return isInclusive ? 'unsure' : 'out';
  return 'unsure';
}
