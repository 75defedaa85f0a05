import { unzipSync } from 'fflate';
import { checkContainer } from './checkContainer';
import { DEFAULT_LIMITS, type PackageLimits } from './packageLimits';
import { WorkbookFileError } from './workbookFileError';

/** The parts of a package by their name in the container (no leading slash), in its order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What the container's directory says of a part before it is expanded. */
interface Listed {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

const ALL_PARTS = (): boolean => true;

/**
 * Unzips a received workbook within limits. Sizes are checked from the directory before anything is
 * expanded, and a part is never expanded beyond the size the directory promised.
 * @param wanted which parts to expand; the others are counted but absent from the result
 * @throws WorkbookFileError
 */
export function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits = DEFAULT_LIMITS,
  wanted: (name: string) => boolean = ALL_PARTS,
): Parts {
  if (bytes.length > limits.packedBytes) throw new WorkbookFileError('tooLarge', `${bytes.length} bytes`);
  checkContainer(bytes);
  const names = new Set<string>();
  let total = 0;
  const admit = (listed: Listed): boolean => {
    checkName(listed.name, names, limits);
    if (listed.name.endsWith('/') || !wanted(listed.name)) return false;
    checkSize(listed, limits);
    total += listed.originalSize;
    if (total > limits.expandedBytes) throw new WorkbookFileError('tooLarge', `${total} bytes expanded`);
    return true;
  };
  const files = expand(bytes, admit);
  if (names.has('xl/vbaProject.bin')) throw new WorkbookFileError('macros', 'xl/vbaProject.bin');
  if (names.has('xl/workbook.bin')) throw new WorkbookFileError('notSpreadsheet', 'xl/workbook.bin');
  return new Map([...names].flatMap((name) => (files[name] ? [[name, files[name]] as const] : [])));
}

function expand(bytes: Uint8Array, filter: (listed: Listed) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', error instanceof Error ? error.message : String(error));
  }
}

function checkName(name: string, names: Set<string>, limits: PackageLimits): void {
  if (names.has(name)) throw new WorkbookFileError('damaged', `part ${name} twice`);
  if (name === '__proto__') throw new WorkbookFileError('damaged', name);
  names.add(name);
  if (names.size > limits.entries) throw new WorkbookFileError('tooLarge', `${names.size} parts`);
}

function checkSize({ name, size, originalSize }: Listed, limits: PackageLimits): void {
  const bomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
  if (bomb || originalSize > limits.partBytes) {
    throw new WorkbookFileError('tooLarge', `${name}: ${size} → ${originalSize} bytes`);
  }
}
