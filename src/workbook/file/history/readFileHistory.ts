import { readHistory, type HistoryReading } from '../../../core/review/historyXml';
import { DEFAULT_LIMITS, type PackageLimits } from '../read/packageLimits';
import { openPackage } from '../read/openPackage';
import { findCustomXml, readCustomXml } from '../read/readCustomXml';
import { findWorkbookPart } from '../read/readWorkbook';

const NEEDED = /^(\[Content_Types\]\.xml$|_rels\/|customXml\/|xl\/workbook\.xml$|xl\/_rels\/)/;

/**
 * The snapshots that a workbook file carries.
 * @throws WorkbookFileError when the file is refused
 */
export function readFileHistory(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): HistoryReading {
  const parts = openPackage(bytes, limits, (name) => NEEDED.test(name));
  const { relations } = findWorkbookPart(parts);
  const own = readHistory(readCustomXml(parts, relations).map(({ xml }) => xml));
  // What hangs onto the package is what LibreOffice left of it; the workbook's own counts before that.
  return own.kind === 'none' ? readHistory(findCustomXml(parts, relations).map(({ xml }) => xml)) : own;
}
