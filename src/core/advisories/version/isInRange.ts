import { compareVersions } from './compareVersions';
import type { Interval, SerialRange, VersionRange } from './range';
import { isInBranches } from './isInBranches';
import { anyOf, isAbove, isBelow, type Membership } from './membership';
import type { Version } from './version';

/** What is known of a device: its version as it was read, and the serial number as written. */
export interface DeviceVersion {
  /** null for none, and for one that was not understood. */
  readonly version: Version | null;
  readonly serial: string;
}

/** Whether a device belongs to a range. `out` is said only where both are understood. */
export function isInRange(range: VersionRange, { version, serial }: DeviceVersion): Membership {
  if (range.kind === 'all') return 'in';
  if (range.kind === 'serial') return isInSerials(range, serial);
  if (range.kind === 'unclear' || version === null || version.isOpen) return 'unsure';
  const belongs = anyOf([
    ...range.intervals.map((interval) => isInInterval(interval, version)),
    ...range.singles.map((single) => isSingle(version, single)),
    ...(range.branches.length === 0 ? [] : [isInBranches(range.branches, version)]),
  ]);
  return belongs === 'out' ? 'out' : without(belongs, range.excluded, version);
}

/** Only what is understood to be the version that was taken out is out. */
function without(belongs: Membership, excluded: readonly Version[], version: Version): Membership {
  const orders = excluded.map((each) => compareVersions(version, each));
  if (orders.includes('equal')) return 'out';
  return orders.every((order) => order === 'less' || order === 'greater') ? belongs : 'unsure';
}

function isInInterval({ low, high }: Interval, version: Version): Membership {
  const answers = [
    low === null ? 'in' : isAbove(compareVersions(version, low.version), low),
    high === null ? 'in' : isBelow(compareVersions(version, high.version), high, version),
  ];
  if (answers.includes('out')) return 'out';
  return answers.includes('unsure') ? 'unsure' : 'in';
}

function isSingle(version: Version, single: Version): Membership {
  const order = compareVersions(version, single);
  if (order === 'less' || order === 'greater') return 'out';
  if (order === 'equal') return 'in';
  return order === 'within' && single.isOpen ? 'in' : 'unsure';
}

function isInSerials({ digits, low, high }: SerialRange, serial: string): Membership {
  const head = serial.normalize('NFKC').trim().slice(0, digits);
  if (head.length < digits || !/^\d+$/.test(head)) return 'unsure';
  return (low === null || head >= low) && (high === null || head <= high) ? 'in' : 'out';
}
