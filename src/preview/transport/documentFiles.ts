import type { DocumentFiles } from './hostCalls';

/** Snapshots of the workbook for `getFileAsync`. Excel allows two open files; closing is the add-in's duty. */
export function documentFiles(
  capture: () => Uint8Array,
  before: (step: 'open' | 'slice') => void = () => undefined,
  calculated: () => Promise<void> = () => Promise.resolve(),
): DocumentFiles & { readonly openCount: () => number } {
  const open = new Map<number, Uint8Array>();
  let next = 1;
  const bytesOf = (handle: number): Uint8Array => {
    const bytes = open.get(handle);
    if (bytes === undefined) throw new Error(`File ${handle} is not open.`);
    return bytes;
  };
  return {
    open: async () => {
      before('open');
      // Excel has always calculated by then.
      await calculated();
      const handle = next++;
      const bytes = capture();
      open.set(handle, bytes);
      return { handle, size: bytes.length };
    },
    slice: (handle, offset, size) => {
      before('slice');
      return Array.from(bytesOf(handle).subarray(offset, offset + size));
    },
    close: (handle) => {
      bytesOf(handle);
      open.delete(handle);
    },
    openCount: () => open.size,
  };
}
