import { CONSISTENCY_CHECKS } from '../guide/checks';

/** Contradictions that a case workbook can show; C10 needs a list of media, which it does not hold. */
export const CONTRADICTION_CODES = [
  'WRITE_WITHOUT_CONTROL',
  'VERIFICATION_NOT_SEPARATED',
  'SEPARATION_UNKNOWN',
  'SCENARIO_ABOVE_MATRIX',
  'SAFETY_OR_LEGAL',
  'UPDATE_CONTRADICTION',
  'LABEL_CONTRADICTION',
  'COMM_NA_BUT_CONNECTED',
  'MEDIA_MISSING_AT_DISPOSAL',
  'SCENARIO_UNKNOWN',
  'NOT_IIOT_DEVICE',
  'LABEL_ANSWER_DIFFERS',
] as const;
export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

/** Those between two cells, which name each other; the others are said by one answer alone. */
export type MutualCode = Exclude<ContradictionCode, 'SCENARIO_UNKNOWN' | 'NOT_IIOT_DEVICE'>;

/** Number of a contradiction, e.g. C6. */
export function contradictionId(code: ContradictionCode): string {
  return CONSISTENCY_CHECKS.find((check) => check.code === code)?.id ?? code;
}
