/** The key of a case: full and half width, case and outer spaces make no other case. */
export const caseKey = (caseId: string): string => caseId.normalize('NFKC').trim().toLowerCase();
