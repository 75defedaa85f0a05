import type { ImpactMatrix } from '../guide/policy';
import type { ImpactLevel, Use, UseCase } from '../guide/terms';
import { strictest } from './rank';

/**
 * Level of the matrix alone: with several uses the highest counts (policy R1, guide 4.2.2).
 * @returns null while a use or the use case is missing
 */
export function matrixLevel(
  matrix: ImpactMatrix,
  uses: readonly Use[],
  useCase: UseCase | null,
): ImpactLevel | null {
  return useCase === null ? null : strictest(...uses.map((use) => matrix[useCase][use]));
}
