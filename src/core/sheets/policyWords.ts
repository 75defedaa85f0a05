import type { Bilingual } from '../model/language';

/** Words of 方針 by which its cells are found again. */
export const POLICY_WORDS = {
  policyVersion: { ja: '版', en: 'Version' },
  policyChangedBy: { ja: '変更した人', en: 'Changed by' },
  policyApprovedBy: { ja: '承認した人', en: 'Approved by' },
  policyChangedOn: { ja: '変更日', en: 'Changed on' },
  policyReason: { ja: '理由', en: 'Reason' },
  exemptHeading: { ja: '☆1で免除', en: 'Exempt with STAR-1' },
} as const satisfies Record<string, Bilingual>;
