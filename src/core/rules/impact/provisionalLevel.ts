import type { Policy } from '../../guide/policy';
import type { ImpactLevel, UseCase } from '../../model/terms';
import { matrixLevel } from './matrixLevel';
import { isAbove, stricter } from './rank';
import type { RiskFacts } from './riskFacts';

/** C1: writing is possible or unknown, but control is not among the uses. */
function writesWithoutControl({ writeAccess, uses }: RiskFacts): boolean {
  return (writeAccess === 'yes' || writeAccess === 'unknown') && uses.length > 0 && !uses.includes('control');
}

/** The largest of the scenarios SCN-01…03; an unknown scenario says nothing. */
function scenarioLevel({ scenarios }: RiskFacts, policy: Policy): ImpactLevel | null {
  let level: ImpactLevel | null = null;
  for (const answer of scenarios)
    if (answer !== null) level = stricter(level, policy.scenarioToLevel[answer]);
  return level;
}

/**
 * The stricter level that holds until HQ decides: after R3 and R4 with checks C1, C4, C5 and C11, in that order: C4 compares with the matrix
 * alone, C5 and C11 ask only while the level reached so far is below high (policy.consistencyChecks). An unknown scenario leaves the level as it
 * is, but HQ has to decide.
 * @param flags takes the checks that ask for it
 */
export function provisionalLevel(
  risk: RiskFacts,
  useCase: UseCase | null,
  matrix: ImpactLevel | null,
  policy: Policy,
  flags: string[],
): ImpactLevel | null {
  if (matrix === null) return null;
  let level: ImpactLevel | null = matrix;
  if (writesWithoutControl(risk)) {
    flags.push('WRITE_WITHOUT_CONTROL');
    level = stricter(level, matrixLevel(policy.matrix, ['control'], useCase));
  }
  const scenario = scenarioLevel(risk, policy);
  if (isAbove(scenario, matrix)) {
    flags.push('SCENARIO_ABOVE_MATRIX');
    level = stricter(level, scenario);
  }
  if ((risk.safety === 'yes' || risk.safety === 'unknown') && level !== 'high') {
    flags.push('SAFETY_OR_LEGAL');
    level = 'high';
  }
  if (risk.scenarios.includes('unknown') && level !== 'high') flags.push('SCENARIO_UNKNOWN');
  return level;
}
