import type { ImpactMatrix } from '../guide/policy';
import { USES } from '../guide/terms';
import { isAbove } from './rank';

/**
 * Warnings about a company's matrix (policy.matrix.companyOverride): they never block.
 * W1: production control below high; W2: verification above production for the same use.
 */
export function matrixWarnings(matrix: ImpactMatrix): readonly ('W1' | 'W2')[] {
  const inverted = USES.some((use) => isAbove(matrix.verification[use], matrix.production[use]));
  const warnings: ('W1' | 'W2')[] = [];
  if (matrix.production.control !== 'high') warnings.push('W1');
  if (inverted) warnings.push('W2');
  return warnings;
}
