import type { Version } from './version';

/** One end of an interval. */
export interface Bound {
  readonly version: Version;
  readonly isInclusive: boolean;
}

/** Versions between two ends; null for no end. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Some digits at the beginning of the serial number, as makers count hardware: `first 5 digits … 24031`. */
export interface SerialRange {
  readonly digits: number;
  readonly low: string | null;
  readonly high: string | null;
}

/**
 * What a text says about versions:
 * - `all`: every version
 * - `sets`: the union of intervals and of single versions; `branches` are upper ends of which each closes a
 *   branch of its own: `<V33.017, V34.014, V35.013`
 * - `serial`: not the version but the serial number decides
 * - `unclear`: not understood as a whole, whatever part of it was
 */
export type VersionRange =
  | { readonly kind: 'all'; readonly text: string }
  | {
      readonly kind: 'sets';
      readonly text: string;
      readonly intervals: readonly Interval[];
      readonly singles: readonly Version[];
      readonly branches: readonly Bound[];
      /** Versions that are taken out of the rest. */
      readonly excluded: readonly Version[];
    }
  | ({ readonly kind: 'serial'; readonly text: string } & SerialRange)
  | { readonly kind: 'unclear'; readonly text: string };
