import { errorOf } from '../../model/cell';
import type { CaseReading, CellValue } from '../../model/reading';
import { fieldsOf, lineReader, type LineKey } from '../sealedLine';

/** A value as a snapshot keeps it: never blank. */
export type SnapshotValue = string | number | { readonly error: string };

/** Whether two values of snapshots are one; blank is null. */
export function isSameValue(one: SnapshotValue | null, other: SnapshotValue | null): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one?.error === other?.error : one === other;
}

/** What a case said at one moment: independent of where its rows stood and how its sheets were called. */
export interface CaseSnapshot {
  /** Lines covered, sorted; a line may be covered and hold nothing. */
  readonly lines: readonly LineKey[];
  /** Filled values by {@link entryKey}. */
  readonly entries: ReadonlyMap<string, SnapshotValue>;
}

/** Key of a value within a snapshot. */
export const entryKey = (line: LineKey, field: string): string => `${line}/${field}`;

/**
 * One spelling per value: blank text is blank, TRUE is the text that a person reads, -0 is 0, an error is
 * its name. Nothing else is smoothed, because native formulas compare exactly, too.
 */
export function canonicalValue(cell: CellValue): SnapshotValue | null {
  const error = errorOf(cell);
  if (error !== null) return { error };
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : { error: '#NUM!' };
  return typeof cell === 'string' ? cell : null;
}

/**
 * The filled-in values of a case: answers, cover, policy, versions. Linear in the cells; never throws.
 * @param covers which lines count; all of them unless given
 */
export function takeSnapshot(
  reading: CaseReading,
  covers: (line: LineKey) => boolean = () => true,
): CaseSnapshot {
  const reader = lineReader(reading);
  const lines = reader.lines.filter(covers).sort();
  const entries = new Map<string, SnapshotValue>();
  for (const line of lines) {
    for (const field of fieldsOf(line)) {
      const value = canonicalValue(reader.valueOf(line, field));
      if (value !== null) entries.set(entryKey(line, field), value);
    }
  }
  return { lines, entries };
}
