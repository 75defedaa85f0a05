import type { ChangeKind } from '../../model/changeKinds';
import type { CaseReading } from '../../model/reading';
import { isReopenable, reopeningOf } from '../standing/reopened';
import { isBound } from './boundValue';
import { diffSnapshots, type SnapshotChange } from './diffSnapshots';
import type { Seal } from './readSeal';
import { takeSnapshot } from './snapshot';
import { uncoveredLines } from './uncoveredLines';

/**
 * Sealed values that are other ones by now, and lines that the seal should cover and does not. A transition on record reopens what it is about; levels on 方針 are never
 * reopened.
 */
export function sealBreaches(
  reading: CaseReading,
  { copies }: Seal,
  transition: ChangeKind | null,
): readonly SnapshotChange[] {
  const sealed = new Set(copies.lines);
  const changes = diffSnapshots(
    copies,
    takeSnapshot(reading, (line) => sealed.has(line)),
  ).filter(({ line, field }) => isBound(line, field));
  const bare = uncoveredLines(reading, sealed).map((line): SnapshotChange => ({
    kind: 'added',
    line,
    field: null,
    before: null,
    after: null,
  }));
  if (transition === null || changes.length === 0) return [...changes, ...bare];
  const sheets = new Map(reading.rows.map(({ itemId, sheetKey }) => [itemId, sheetKey]));
  const left = changes.filter(
    ({ line, field }) =>
      !isReopenable(field) || !reopeningOf(line, sheets.get(line) ?? null).includes(transition),
  );
  return [...left, ...bare];
}
