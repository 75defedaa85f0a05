import type { MakerRelation } from '../maker/sameMaker';
import type { ModelRelation } from '../model/relateModel';
import { isInRange, type DeviceVersion } from '../version/isInRange';
import type { Membership } from '../version/membership';
import type { VersionRange } from '../version/range';
import type { Occurrence } from './productIndex';

/** Why a device counts as in, out or unsure of what is said about one product. */
export type VersionReason =
  | 'ALL'
  | 'IN'
  | 'OUT'
  | 'NOT_SAID'
  | 'NO_DEVICE_VERSION'
  | 'DEVICE_VERSION_UNCLEAR'
  | 'RANGE_UNCLEAR'
  | 'SERIAL'
  | 'NOT_COMPARABLE';

/** What one product of an advisory means for one device. */
export interface Evaluation {
  readonly occurrence: Occurrence;
  readonly maker: MakerRelation;
  readonly model: ModelRelation;
  readonly membership: Membership;
  readonly reason: VersionReason;
  /** The texts about versions. */
  readonly said: string;
}

/** A device's version as it was read, and as it was written. */
export interface ReadVersion extends DeviceVersion {
  readonly text: string;
}

/**
 * Evaluates one product: `in` only where maker, model and version are understood and nothing else is demanded.
 */
export function evaluate(
  occurrence: Occurrence,
  maker: MakerRelation,
  model: ModelRelation,
  version: ReadVersion,
): Evaluation {
  const { ranges, conditions } = occurrence;
  const answers = ranges.map((range) => isInRange(range, version));
  const inRanges: Membership =
    ranges.length === 0 || answers.includes('unsure') ? 'unsure' : answers.includes('out') ? 'out' : 'in';
  const isOut = answers.includes('out');
  const isSure = maker === 'same' && model.fit === 'same' && conditions.length === 0;
  const membership = isOut ? 'out' : inRanges === 'in' && !isSure ? 'unsure' : inRanges;
  return {
    occurrence,
    maker,
    model,
    membership,
    reason: isOut ? 'OUT' : reasonOf(ranges, inRanges, version),
    said: ranges.map(({ text }) => text.trim()).join(' '),
  };
}

function reasonOf(
  ranges: readonly VersionRange[],
  membership: Membership,
  version: ReadVersion,
): VersionReason {
  if (ranges.length === 0) return 'NOT_SAID';
  if (ranges.every(({ kind }) => kind === 'all')) return 'ALL';
  if (membership === 'in') return 'IN';
  if (ranges.some(({ kind }) => kind === 'unclear')) return 'RANGE_UNCLEAR';
  if (ranges.some(({ kind }) => kind === 'serial')) return 'SERIAL';
  if (version.text === '') return 'NO_DEVICE_VERSION';
  return version.version === null || version.version.isOpen ? 'DEVICE_VERSION_UNCLEAR' : 'NOT_COMPARABLE';
}
