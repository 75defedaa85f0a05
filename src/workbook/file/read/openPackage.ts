import { unzipSync } from 'fflate';
import { checkContainer, endRecordAt } from './checkContainer';
import { checkEntries } from './checkEntries';
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

/** Part names are told apart without case (ECMA-376 part 2, 6.2.2.3): `xl/SharedStrings.xml` is `xl/sharedStrings.xml`. */
class PartMap extends Map<string, Uint8Array> {
  private readonly byFolded: ReadonlyMap<string, Uint8Array>;

  constructor(entries: readonly (readonly [string, Uint8Array])[]) {
    super(entries);
    this.byFolded = new Map(entries.map(([name, bytes]) => [name.toLowerCase(), bytes]));
  }

  override get(name: string): Uint8Array | undefined {
    return super.get(name) ?? this.byFolded.get(name.toLowerCase());
  }

  override has(name: string): boolean {
    return super.has(name) || this.byFolded.has(name.toLowerCase());
  }
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
  const names = new Map<string, string>();
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
  checkEntries(bytes, endRecordAt(bytes), (name) => (Object.hasOwn(files, name) ? files[name] : undefined));
  if (names.has('xl/vbaproject.bin')) throw new WorkbookFileError('macros', 'xl/vbaProject.bin');
  if (names.has('xl/workbook.bin')) throw new WorkbookFileError('notSpreadsheet', 'xl/workbook.bin');
  return new PartMap(
    [...names.values()].flatMap((name) => (files[name] ? [[name, files[name]] as const] : [])),
  );
}

function expand(bytes: Uint8Array, filter: (listed: Listed) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', error instanceof Error ? error.message : String(error));
  }
}

/** Collects part names by their folded spelling; two that differ in case alone are one part twice. */
function checkName(name: string, names: Map<string, string>, limits: PackageLimits): void {
  const key = name.toLowerCase();
  if (names.has(key)) throw new WorkbookFileError('damaged', `part ${name} twice`);
  if (name === '__proto__') throw new WorkbookFileError('damaged', name);
  names.set(key, name);
  if (names.size > limits.entries) throw new WorkbookFileError('tooLarge', `${names.size} parts`);
}

function checkSize({ name, size, originalSize }: Listed, limits: PackageLimits): void {
  const bomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
  if (bomb || originalSize > limits.partBytes) {
    throw new WorkbookFileError('tooLarge', `${name}: ${size} → ${originalSize} bytes`);
  }
}
