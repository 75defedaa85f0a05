import type { CompanyPolicyFile } from '../model/companyPolicyFile';

/** Name under which a policy is exported. */
export function policyFileName({ version }: Pick<CompanyPolicyFile, 'version'>): string {
  const safe = version.normalize('NFKC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `company-policy-${safe.replace(/^[-.]+|[-.]+$/g, '') || '1'}.json`;
}

/** The policy as the file that `readPolicyFile` reads. */
export function writePolicyFile(file: CompanyPolicyFile): string {
  return `${JSON.stringify({ $schema: 'company-policy.schema.json', ...file }, null, 2)}\n`;
}
