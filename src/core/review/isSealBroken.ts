import type { CaseReading } from '../model/reading';
import { sha256 } from '../policy/sha256';
import { readSeal } from '../rules/record/readSeal';
import { canonicalText } from './digest';

/** True for a seal whose digest is not that of its copies: at once, for those who read many workbooks. */
export function isSealBroken(reading: CaseReading): boolean {
  const seal = readSeal(reading);
  return seal !== null && sha256(canonicalText(seal.copies)) !== seal.digest;
}
