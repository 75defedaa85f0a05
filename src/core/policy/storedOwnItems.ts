import type { OwnItem } from '../model/ownItem';
import type { PolicyReading } from '../model/policyReading';

/** The company's own items that a workbook defines; none where its policy cannot be read. */
export function storedOwnItems(stored: PolicyReading | null): readonly OwnItem[] {
  return stored?.kind === 'policy' ? (stored.file.changes.ownItems ?? []) : [];
}
