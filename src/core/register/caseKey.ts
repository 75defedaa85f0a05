import { comparableText } from '../model/typed/comparable';

/** The key of a case: full and half width, case and spaces make no other case. */
export const caseKey = (caseId: string): string => comparableText(caseId);
