import type { CaseReading } from '../../model/reading';

/** What a reading says of the company's policy where there is no policy sheet. */
export const UNSTATED_POLICY: Pick<
  CaseReading,
  'policyRecord' | 'policyPlaces' | 'storedPolicy' | 'policyDigest'
> = {
  policyRecord: { version: null, author: null, approvedBy: null, date: null, reason: null },
  policyPlaces: { matrix: [], levels: {}, waivers: {}, record: {} },
  storedPolicy: null,
  policyDigest: null,
};
