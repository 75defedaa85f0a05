import type { CaseReading } from '../../model/reading';
import { readChanges, type ChangeEntry } from '../lifecycle/situation';

/** A transition on record that no decision has answered, with what was approved before. */
export interface OpenTransition {
  readonly entry: ChangeEntry;
  /** The assessment before it; null where none is on record. */
  readonly before: ChangeEntry | null;
}

/**
 * The transition that the case is in. Removal stays whatever is recorded after it; any other one ends with the next
 * assessment, which the decision of HQ writes.
 */
export function openTransition(reading: CaseReading): OpenTransition | null {
  const changes = readChanges(reading);
  const removal = changes.findIndex(({ kind }) => kind === 'T3');
  const last = changes.length - 1;
  const at = removal >= 0 ? removal : last;
  const entry = changes[at];
  if (entry === undefined || entry.kind === null || entry.kind === 'assessed') return null;
  const before = changes.slice(0, at).filter(({ kind }) => kind === 'assessed');
  return { entry, before: before.at(-1) ?? null };
}
