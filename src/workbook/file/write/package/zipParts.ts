import { strToU8, zipSync } from 'fflate';

/** The first moment zip can hold, in local time because fflate writes local fields: same bytes anywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Zips the parts in the given order (`[Content_Types].xml` first, as the format recommends). */
export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...parts].map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: FIXED_TIME });
}
