import type { CaseReading } from '../model/reading';
import { readCompanyPolicy } from '../rules/assessment/readCompanyPolicy';
import { DEFAULT_POLICY, type Policy } from '../guide/policy';
import { canonicalJson } from './canonicalJson';
import { changesOf, policyOf } from '../guide/policyChanges';
import { policyFormat, type CompanyPolicyFile, type PolicyRecord } from '../model/companyPolicyFile';
import { policyOfReading } from './policyOfReading';
import { readPolicyFile } from './readPolicyFile';
import { writePolicyFile } from './writePolicyFile';

/** A policy that is being edited, with the record of its change. */
export interface PolicyDraft {
  readonly policy: Policy;
  readonly record: PolicyRecord;
}

/** The policy in force in the workbook. */
export function policyInForce(reading: CaseReading): Policy {
  return readCompanyPolicy(reading, DEFAULT_POLICY).policy;
}

/** Where editing starts: the policy in force, with a record that is still to be written. */
export function draftOf(reading: CaseReading, today: string): PolicyDraft {
  const { author, approvedBy } = policyOfReading(reading);
  return {
    policy: policyInForce(reading),
    record: { version: '', author, approvedBy, date: today, reason: '' },
  };
}

/** A policy file as a draft: what it changes over the default. */
export function draftOfFile({ changes, ...file }: CompanyPolicyFile): PolicyDraft {
  const { version, author, approvedBy, date, reason } = file;
  return { policy: policyOf(changes), record: { version, author, approvedBy, date, reason } };
}

/** The draft as the document that is saved and exported. */
export function fileOf({ policy, record }: PolicyDraft): CompanyPolicyFile {
  const changes = changesOf(policy);
  return { format: policyFormat(changes), ...record, changes };
}

/** Whether two policies decide the same. */
export function isSamePolicy(a: Policy, b: Policy): boolean {
  return canonicalJson(changesOf(a)) === canonicalJson(changesOf(b));
}

/** A draft can be saved when it would be accepted as a file: the record is complete and every value fits. */
export function isComplete(draft: PolicyDraft): boolean {
  return readPolicyFile(writePolicyFile(fileOf(draft))).kind === 'policy';
}
