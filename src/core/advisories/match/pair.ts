import type { Device } from '../../devices/device';
import type { Advisory, Score } from '../advisory';
import type { Judgement, Match } from './judge';

/** What of a device is compared. */
export type ComparedDevice = Pick<Device, 'maker' | 'model' | 'version' | 'serial'>;

/** What an advisory means for a device. */
export interface Answer {
  readonly advisory: Advisory;
  readonly match: Match;
  /** What decided it; the words are made from it. */
  readonly judgement: Judgement;
  /** The vulnerabilities that the device has or may have; of a device that is not affected those it does not have. */
  readonly cves: readonly string[];
  /** The highest of them. */
  readonly score: Score | null;
  /** The advisory itself says that one of them is used in attacks. */
  readonly isExploited: boolean;
  readonly fixes: readonly string[];
}

/** An advisory and a device that have to do with each other. */
export interface Pair extends Answer {
  /** Index into the devices. */
  readonly device: number;
}

/** What a device lacks to be compared. */
export type Missing = 'maker' | 'model' | 'maker-unknown' | 'model-unknown';

/** A device that no advisory could be compared with: not "not affected". */
export interface Unmatched {
  readonly device: number;
  readonly missing: readonly Missing[];
}
