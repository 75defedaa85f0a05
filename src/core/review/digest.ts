import type { CaseSnapshot } from '../rules/record/snapshot';

/** SHA-256 of bytes in lower-case hexadecimal; given from outside, because the core knows no platform. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Raised whenever the same answers would give other text, so that digests of both never meet. */
const FORM = 'iiot-snapshot-1';

/** The one text of a snapshot: sorted keys, no space, escapes as JSON.stringify writes them. */
export function canonicalText({ lines, entries }: CaseSnapshot): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([FORM, lines, sorted]);
}

/** Digest of a snapshot. */
export function digestSnapshot(snapshot: CaseSnapshot, digest: Digest): Promise<string> {
  return digest(new TextEncoder().encode(canonicalText(snapshot)));
}
