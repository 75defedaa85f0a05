import type { Language } from '../../core/model/language';
import type { OwnItem } from '../../core/model/ownItem';
import type { VendorFile } from '../../workbook/bookFiles';
import type { Work } from './desk';

/** A workbook that came back from a vendor; `file` is null where it could not be opened. */
export interface VendorFileRead {
  readonly name: string;
  readonly file: VendorFile | null;
}

/** Reads a chosen file as a vendor's workbook. A file that vanished or may not be read is an outcome, too. */
export function readVendorFile(
  picked: File,
  language: Language,
  ownItems: readonly OwnItem[],
): Work<VendorFileRead> {
  return async ({ files }) => {
    try {
      const [bytes, { readVendor }] = await Promise.all([picked.arrayBuffer(), files()]);
      return { name: picked.name, file: readVendor(new Uint8Array(bytes), language, ownItems) };
    } catch {
      return { name: picked.name, file: null };
    }
  };
}
