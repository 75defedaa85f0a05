import { dateOfCell, textOfCell } from '../model/cell';
import { readCompanyPolicy } from '../rules/assessment/readCompanyPolicy';
import type { CaseReading } from '../model/reading';
import { DEFAULT_POLICY } from '../guide/policy';
import { changesOf } from '../guide/policyChanges';
import { policyFormat, type CompanyPolicyFile } from '../model/companyPolicyFile';
import { policyDigest } from './policyDigest';

/** The company's policy as a workbook has it, cells included, as the document that is exported. */
export function policyOfReading(reading: CaseReading): CompanyPolicyFile {
  const { version, author, approvedBy, date, reason } = reading.policyRecord;
  const changes = changesOf(readCompanyPolicy(reading, DEFAULT_POLICY).policy);
  return {
    format: policyFormat(changes),
    version: textOfCell(version),
    author: textOfCell(author),
    approvedBy: textOfCell(approvedBy),
    date: dateOfCell(date) ?? '',
    reason: textOfCell(reason),
    changes,
  };
}

/** Whether cells of the policy were changed after it was saved: the digest of then is not that of now. */
export function isPolicyAltered(reading: CaseReading): boolean {
  const { policyDigest: stamped } = reading;
  return stamped !== null && stamped !== policyDigest(policyOfReading(reading));
}
