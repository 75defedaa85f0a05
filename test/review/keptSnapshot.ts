import { sha256 } from '../../src/core/policy/sha256';
import { canonicalText } from '../../src/core/review/digest';
import type { KeptSnapshot } from '../../src/core/review/snapshotHistory';
import type { CaseSnapshot } from '../../src/core/rules/record/snapshot';

/** A snapshot under its digest, as a history keeps it. */
export const keptSnapshot = (snapshot: CaseSnapshot): KeptSnapshot => ({
  digest: sha256(canonicalText(snapshot)),
  snapshot,
});
