import { entryKey, isSameValue, type CaseSnapshot, type SnapshotValue } from './snapshot';
import { fieldsOf, rankOf, type LineKey } from '../sealedLine';

/** One value that differs between two snapshots. */
export interface SnapshotChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly line: LineKey;
  /** null where the whole line came or went while it held nothing. */
  readonly field: string | null;
  readonly before: SnapshotValue | null;
  readonly after: SnapshotValue | null;
}

/** What changed from one snapshot to the next, in the order of the workbook. */
export function diffSnapshots(before: CaseSnapshot, after: CaseSnapshot): readonly SnapshotChange[] {
  const [was, is] = [new Set(before.lines), new Set(after.lines)];
  const lines = [...new Set([...before.lines, ...after.lines])].sort(byRank);
  return lines.flatMap((line) => {
    const changes = fieldsOf(line).flatMap((field) => changeOf(line, field, before, after));
    // A field of the cover comes with a newer template; only rows come and go in a workbook.
    const isRow = !line.includes(':');
    if (changes.length > 0 || !isRow || was.has(line) === is.has(line)) return changes;
    return [{ kind: is.has(line) ? 'added' : 'removed', line, field: null, before: null, after: null }];
  });
}

function byRank(a: LineKey, b: LineKey): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
}

function changeOf(
  line: LineKey,
  field: string,
  before: CaseSnapshot,
  after: CaseSnapshot,
): readonly SnapshotChange[] {
  const key = entryKey(line, field);
  const [old = null, now = null] = [before.entries.get(key), after.entries.get(key)];
  if (isSameValue(old, now)) return [];
  const kind = old === null ? 'added' : now === null ? 'removed' : 'changed';
  return [{ kind, line, field, before: old, after: now }];
}
