import type { CaseReading } from '../model/reading';
import { sha256 } from '../policy/sha256';
import { isSealLost, isSignedAsCopied, readSeal } from '../rules/record/readSeal';
import { canonicalText } from './digest';

/** True for a seal that is lost, names somebody else than its copies, or whose digest is not theirs: at once, for those who read many workbooks. */
export function isSealBroken(reading: CaseReading): boolean {
  const seal = readSeal(reading);
  if (seal === null) return isSealLost(reading);
  return !isSignedAsCopied(seal) || sha256(canonicalText(seal.copies)) !== seal.digest;
}
