import type { CompanyPolicyFile } from '../../src/core/model/companyPolicyFile';

/** A company's policy with an item of its own on スペック and one for vendors. */
export function companyPolicy(evidence = true): CompanyPolicyFile {
  return {
    format: 'iiot-company-policy/1',
    version: '3',
    author: 'A',
    approvedBy: 'B',
    date: '2027-04-01',
    reason: 'C',
    changes: {
      ownItems: [
        {
          id: 'OWN-NET-01',
          sheet: 'spec',
          requirement: { ja: '自社の網の規程に従う。', en: 'Follows our network rules.' },
          answers: 'conformity',
          evidence,
          notApplicable: false,
          levels: { high: 'required', mid: 'required', low: 'recommended' },
        },
        {
          id: 'OWN-VND-01',
          sheet: 'vendor',
          requirement: { ja: '国内の窓口がある。', en: 'Has a contact in the country.' },
          answers: 'conformity',
          evidence: false,
          notApplicable: true,
          levels: { high: 'required', mid: 'recommended', low: 'notRequired' },
        },
      ],
    },
  };
}
