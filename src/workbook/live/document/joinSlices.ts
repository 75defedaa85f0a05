import { WorkbookError } from '../../port';

/** First bytes of every .xlsx: it is a zip package. */
const ZIP = [0x50, 0x4b];

/**
 * The slices of a file as one. A truncated or foreign file must never be mailed.
 * @param size what the host said the file's size is, in bytes
 * @throws {WorkbookError} CAPTURE_FAILED when the parts are not the whole or not an .xlsx
 */
export function joinSlices(slices: readonly ArrayLike<number>[], size: number): Uint8Array {
  const total = slices.reduce((sum, slice) => sum + slice.length, 0);
  if (total !== size) throw new WorkbookError('CAPTURE_FAILED', `${total} of ${size} bytes`);
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const slice of slices) {
    bytes.set(slice, offset);
    offset += slice.length;
  }
  if (ZIP.some((byte, index) => bytes[index] !== byte))
    throw new WorkbookError('CAPTURE_FAILED', 'not an .xlsx');
  return bytes;
}
