import type { ListGrid } from '../../../core/devices/grid/listGrid';
import { openPackage } from '../read/openPackage';
import { DEFAULT_LIMITS } from '../read/packageLimits';
import { WorkbookFileError } from '../read/workbookFileError';
import { bookGrids } from './bookGrids';
import { decodeText } from './decodeText';
import { delimitedRows } from './delimitedRows';
import type { Encoding } from './encodings';

/** A sheet or a text file as a grid, with what it came from. */
export interface FileGrid extends ListGrid {
  /** null for a text file. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  /** null for a workbook. */
  readonly encoding: Encoding | null;
}

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Opens a list: .xlsx by its sheets; CSV, tabs or semicolons as one grid. What a file is, its bytes say; its
 * name only tells a damaged .xlsx from a text.
 * @param encoding of a text file, where a person chose one
 * @throws WorkbookFileError
 */
export function readLists(
  bytes: Uint8Array,
  name: string,
  encoding: Encoding | null = null,
): readonly FileGrid[] {
  if (bytes.length > DEFAULT_LIMITS.packedBytes)
    throw new WorkbookFileError('tooLarge', `${bytes.length} bytes`);
  const isBook = startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND) || /\.xls[xmb]$/i.test(name);
  if (isBook) return bookGrids(openPackage(bytes)).map((grid) => ({ ...grid, encoding: null }));
  const decoded = decodeText(bytes, encoding);
  if (decoded === null) throw new WorkbookFileError('notList', `${bytes.length} bytes`);
  const rows = delimitedRows(decoded.text);
  return [{ sheet: null, isHidden: false, encoding: decoded.encoding, rows, merges: [] }];
}
