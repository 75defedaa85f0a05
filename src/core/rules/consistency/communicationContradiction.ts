import { rowOf, type RowsById } from './rowsOf';

const PROTECTION = 'SPEC-COM-04';

/**
 * C8: communication protection is "not applicable" although RISK-*-NET-01 lists partners.
 * @returns the spec item, or null when consistent
 */
export function communicationContradiction(rows: RowsById, partners: boolean): string | null {
  return partners && rowOf(rows, PROTECTION).answer === 'na' ? PROTECTION : null;
}
