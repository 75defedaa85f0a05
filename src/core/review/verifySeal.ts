import type { CaseReading, CellPlace } from '../model/reading';
import type { IsoDate } from '../model/isoDate';
import type { SnapshotChange } from '../rules/record/diffSnapshots';
import { digestSnapshot, type Digest } from './digest';
import { isSignedAsCopied, isSealLost, readSeal } from '../rules/record/readSeal';
import { lineReader } from '../rules/sealedLine';
import { sealBreaches } from '../rules/record/sealBreaches';
import { openTransition } from '../rules/standing/openTransition';

/** A sealed value that is another one by now, and where it stands. */
export interface SealBreach extends SnapshotChange {
  /** null for a missing row and for cells of the policy sheet, which the line names. */
  readonly place: CellPlace | null;
}

/**
 * What the seal says. It shows that something changed after the decision; it does not prove who decided:
 * whoever can edit the workbook can also seal it anew.
 */
export type SealStatus =
  | { readonly status: 'unsealed' }
  | { readonly status: 'intact'; readonly by: string; readonly on: IsoDate | null }
  | {
      readonly status: 'changed';
      readonly by: string;
      readonly on: IsoDate | null;
      readonly breaches: readonly SealBreach[];
    }
  /**
   * The seal itself was altered: its digest is gone, its copies no longer have it or name somebody else, or all of it is
   * gone although an approval is on record.
   */
  | { readonly status: 'unreadable'; readonly reason: 'DIGEST_MISSING' | 'COPIES_ALTERED' | 'SEAL_LOST' };

/** Compares a case with its seal. Needs nothing but the workbook; never throws. */
export async function verifySeal(reading: CaseReading, digest: Digest): Promise<SealStatus> {
  const seal = readSeal(reading);
  if (seal === null) {
    return isSealLost(reading) ? { status: 'unreadable', reason: 'SEAL_LOST' } : { status: 'unsealed' };
  }
  if (seal.digest === '') return { status: 'unreadable', reason: 'DIGEST_MISSING' };
  if (!isSignedAsCopied(seal) || (await digestSnapshot(seal.copies, digest)) !== seal.digest) {
    return { status: 'unreadable', reason: 'COPIES_ALTERED' };
  }
  const transition = openTransition(reading)?.entry.kind ?? null;
  const reader = lineReader(reading);
  const breaches = sealBreaches(reading, seal, transition).map((change) => ({
    ...change,
    place: change.field === null ? null : reader.placeOf(change.line, change.field),
  }));
  const { by, on } = seal;
  return breaches.length === 0 ? { status: 'intact', by, on } : { status: 'changed', by, on, breaches };
}
