import { diffSnapshots } from '../rules/record/diffSnapshots';
import { entryKey, type CaseSnapshot, type SnapshotValue } from '../rules/record/snapshot';

/** Snapshots of the submissions by digest, oldest first. */
export type SnapshotHistory = readonly KeptSnapshot[];

export interface KeptSnapshot {
  readonly digest: string;
  readonly snapshot: CaseSnapshot;
}

/** A snapshot as the difference to the one before; the first one differs from nothing. */
export interface StoredSnapshot {
  readonly digest: string;
  readonly lines: readonly string[] | null;
  readonly set: Readonly<Record<string, SnapshotValue>>;
  readonly gone: readonly string[];
}

const NOTHING: CaseSnapshot = { lines: [], entries: new Map() };

/** Adds a snapshot; one with a digest that is already there takes its place at the end. */
export function remember(history: SnapshotHistory, kept: KeptSnapshot): SnapshotHistory {
  return [...history.filter(({ digest }) => digest !== kept.digest), kept];
}

/** Only what changed is stored again, so that ten rounds take little more room than one. */
export function packHistory(history: SnapshotHistory): readonly StoredSnapshot[] {
  return history.map(({ digest, snapshot }, index) => {
    const before = history[index - 1]?.snapshot ?? NOTHING;
    const changes = diffSnapshots(before, snapshot).flatMap(({ line, field, after }) =>
      field === null ? [] : [[entryKey(line, field), after] as const],
    );
    const set = changes.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
    const isSame =
      before.lines.length === snapshot.lines.length && before.lines.join() === snapshot.lines.join();
    return {
      digest,
      lines: isSame ? null : snapshot.lines,
      set: Object.fromEntries(set),
      gone: changes.flatMap(([key, value]) => (value === null ? [key] : [])),
    };
  });
}

/** Values that all snapshots together may have: each is kept whole, and a thousand rounds of a full case have fewer. */
const MOST_VALUES = 2_000_000;

/**
 * The inverse of {@link packHistory}.
 * @returns null for one that would take up more memory than any history of ours
 */
export function unpackHistory(stored: readonly StoredSnapshot[]): SnapshotHistory | null {
  const history: KeptSnapshot[] = [];
  let last = NOTHING;
  let values = 0;
  for (const { digest, lines, set, gone } of stored) {
    const entries = new Map([...last.entries, ...Object.entries(set)]);
    for (const key of gone) entries.delete(key);
    last = { lines: lines ?? last.lines, entries };
    values += entries.size + last.lines.length;
    if (values > MOST_VALUES) return null;
    history.push({ digest, snapshot: last });
  }
  return history;
}
