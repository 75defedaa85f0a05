/** Parts of a version such as `1.2.0`; null for anything else. */
function partsOf(version: string): readonly number[] | null {
  return /^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : null;
}

/**
 * True for a workbook that was made before a template version, so that it lacks without fault what that version
 * brought. A version that cannot be read excuses nothing.
 */
export function isBefore(version: string, since: string): boolean {
  const [own, other] = [partsOf(version), partsOf(since)];
  if (own === null || other === null) return false;
  const at = other.findIndex((part, index) => part !== (own[index] ?? 0));
  return at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
}
