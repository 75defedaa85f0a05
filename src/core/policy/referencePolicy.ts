import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import { policyOf } from '../guide/policyChanges';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import type { Language } from '../model/language';
import type { CaseReading } from '../model/reading';
import { policyDigest } from './policyDigest';
import { isSamePolicy, policyInForce } from './policyDraft';
import { policyLines, type PolicyLine } from './policyLines';

/** A policy that HQ brought along: one of those in force, whatever a workbook says. */
export interface ReferencePolicy {
  readonly version: string;
  /** SHA-256 of the policy file's content. */
  readonly digest: string;
  readonly policy: Policy;
}

/** A company's policy file as a reference. */
export function referencePolicy(file: CompanyPolicyFile): ReferencePolicy {
  const policy = { ...policyOf(file.changes, DEFAULT_POLICY), version: file.version };
  return { version: file.version, digest: policyDigest(file), policy };
}

/** A workbook's policy beside the references. */
export interface PolicyComparison {
  /** The one that decides the same; else the one that differs least. */
  readonly reference: ReferencePolicy;
  readonly isSame: boolean;
  /** What the workbook states otherwise: `before` the reference, `after` the workbook. */
  readonly differs: readonly PolicyLine[];
}

/**
 * Compares what decides, not who wrote it down: version, author and date may differ.
 * @param references at least one, else null
 * @param language of the lines
 */
export function compareWithReference(
  reading: CaseReading,
  references: readonly ReferencePolicy[],
  language: Language,
): PolicyComparison | null {
  const own = policyInForce(reading);
  const compared = references.map((reference) => ({
    reference,
    isSame: isSamePolicy(reference.policy, own),
    differs: policyLines(reference.policy, own, language),
  }));
  const same = compared.find(({ isSame }) => isSame);
  return same ?? [...compared].sort((a, b) => a.differs.length - b.differs.length)[0] ?? null;
}
