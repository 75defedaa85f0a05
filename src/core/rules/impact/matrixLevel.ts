import type { ImpactMatrix } from '../../guide/policy';
import type { ImpactLevel, Use, UseCase } from '../../model/terms';
import { stricter } from './rank';

/**
 * Level of the matrix alone: with several uses the highest counts (policy R1, guide 4.2.2).
 * @returns null while a use or the use case is missing
 */
export function matrixLevel(
  matrix: ImpactMatrix,
  uses: readonly Use[],
  useCase: UseCase | null,
): ImpactLevel | null {
  if (useCase === null) return null;
  const levels = matrix[useCase];
  let level: ImpactLevel | null = null;
  for (const use of uses) level = stricter(level, levels[use]);
  return level;
}
