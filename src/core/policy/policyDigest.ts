import { canonicalJson } from './canonicalJson';
import type { CompanyPolicyFile } from '../model/companyPolicyFile';
import { sha256 } from './sha256';

/** SHA-256 over the whole policy with its record: two policies with one digest are the same policy. */
export function policyDigest(file: CompanyPolicyFile): string {
  return sha256(canonicalJson(file));
}
