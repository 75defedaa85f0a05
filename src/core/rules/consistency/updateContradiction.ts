import { rowOf, type RowsById } from './rowsOf';

const UPDATABLE = 'SPEC-UPD-01';
/** Answers by which the device cannot be updated. */
const NOT_UPDATABLE: readonly string[] = ['nonconform', 'alternative'];
const UPDATE_CHECKS = ['SPEC-UPD-02', 'SPEC-UPD-03', 'SPEC-UPD-04', 'SPEC-UPD-05'] as const;

/**
 * C6: the device cannot be updated, yet checks of its updates are marked conforming.
 * @returns the items that contradict each other, SPEC-UPD-01 first; empty when consistent
 */
export function updateContradiction(rows: RowsById): readonly string[] {
  if (!NOT_UPDATABLE.includes(rowOf(rows, UPDATABLE).answer)) return [];
  const conforming = UPDATE_CHECKS.filter((id) => ['conform', 'declared'].includes(rowOf(rows, id).answer));
  return conforming.length === 0 ? [] : [UPDATABLE, ...conforming];
}
