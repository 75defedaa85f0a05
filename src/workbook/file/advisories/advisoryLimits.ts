import type { PackageLimits } from '../read/packageLimits';

/** Bytes of one file. A year of MyJVN's details takes some 60 MB, the longest CSAF document 30. */
export const MOST_BYTES = 128 * 2 ** 20;

/** A month's or a coordinator's advisories in one zip: a year of them takes 20 MB. */
export const ZIP_LIMITS: PackageLimits = {
  packedBytes: MOST_BYTES,
  entries: 50_000,
  expandedBytes: 256 * 2 ** 20,
  partBytes: MOST_BYTES,
  ratio: 250,
  ratioFrom: 2 ** 20,
};
