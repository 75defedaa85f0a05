import type { ImpactMatrix } from '../../guide/policy';
import { USES } from '../../model/terms';
import { isAbove } from './rank';

export type MatrixWarning = 'W1' | 'W2';

/** A matrix never changes, and many devices are decided by the same one. */
const remembered = new WeakMap<ImpactMatrix, readonly MatrixWarning[]>();

/**
 * Warnings about a company's matrix (policy.matrix.companyOverride): they never block.
 * W1: production control below high; W2: verification above production for the same use.
 */
export function matrixWarnings(matrix: ImpactMatrix): readonly MatrixWarning[] {
  const known = remembered.get(matrix);
  if (known !== undefined) return known;
  const warnings = warningsOf(matrix);
  remembered.set(matrix, warnings);
  return warnings;
}

function warningsOf(matrix: ImpactMatrix): readonly MatrixWarning[] {
  const inverted = USES.some((use) => isAbove(matrix.verification[use], matrix.production[use]));
  const warnings: MatrixWarning[] = [];
  if (matrix.production.control !== 'high') warnings.push('W1');
  if (inverted) warnings.push('W2');
  return warnings;
}
