import type { OwnItem } from '../guide/ownItem';
import { readPolicyFile, type PolicyReading } from './readPolicyFile';

let latest: { readonly text: string; readonly reading: PolicyReading } | null = null;

/**
 * The policy that a workbook keeps beside its cells. Every edit asks for it again and it hardly ever
 * changes, so the latest one is kept.
 * @returns null where the workbook keeps none
 */
export function storedPolicy(text: string | null): PolicyReading | null {
  if (text === null) return null;
  if (latest?.text !== text) latest = { text, reading: readPolicyFile(text) };
  return latest.reading;
}

/** The company's own items that a workbook defines; none where its policy cannot be read. */
export function storedOwnItems(text: string | null): readonly OwnItem[] {
  const stored = storedPolicy(text);
  return stored?.kind === 'policy' ? (stored.file.changes.ownItems ?? []) : [];
}
