/** Bounds within which a received file is expanded; anything beyond ends in `tooLarge`. */
export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly packedBytes: number;
  /** Parts in the container. */
  readonly entries: number;
  /** Bytes of all wanted parts after expansion. */
  readonly expandedBytes: number;
  /** Bytes of one part after expansion. */
  readonly partBytes: number;
  /** Expanded to packed bytes of one part; only looked at above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Room for the largest workbook of the field (HECVAT, 935 kB packed) many times over. */
export const DEFAULT_LIMITS: PackageLimits = {
  packedBytes: 64 * 2 ** 20,
  entries: 4_000,
  expandedBytes: 128 * 2 ** 20,
  partBytes: 64 * 2 ** 20,
  ratio: 250,
  ratioFrom: 2 ** 20,
};
