import type { ScenarioAnswer } from '../../guide/impactTerms';
import type { ImpactLevel, Use, UseCase } from '../../model/terms';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** HQ's own decision of the level; it needs a reason and must not be below the matrix (R5). */
export interface HqDecision {
  readonly level: ImpactLevel;
  readonly reason: string;
}

/** What the risk assessment knows; null = not answered. */
export interface RiskFacts {
  readonly uses: readonly Use[];
  readonly useCase: UseCase | null;
  /** RISK-*-USE-04: verification environment physically and fully separated. */
  readonly separated: YesNoUnknown | null;
  /** RISK-*-USE-02: set points or commands can be written. */
  readonly writeAccess: YesNoUnknown | null;
  /** RISK-*-SCN-01…03. */
  readonly scenarios: readonly (ScenarioAnswer | null)[];
  /** RISK-*-SCN-04: safety, environment, law or contract. */
  readonly safety: YesNoUnknown | null;
  /** RISK-*-DEV-03: an IoT device of a control system; absent or null where nobody said so. */
  readonly isIiot?: YesNoUnknown | null;
  readonly hqDecision: HqDecision | null;
}
