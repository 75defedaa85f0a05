import type { CaseReading } from '../../model/reading';
import type { ImpactLevel, SheetKey, Use, UseCase } from '../../model/terms';
import type { Policy } from '../../guide/policy';
import type { IsoDate } from '../../model/isoDate';
import type { Finding } from '../../model/finding';
import type { Hold } from '../../model/holds';
import type { Standing } from '../standing/standing';
import type { Requirement, RowStateKey, VerdictKey } from '../../model/states';

/** Result of R1–R5 and C1–C5 (policy.matrix, policy.consistencyChecks). */
export interface ImpactDecision {
  /** Level of the matrix alone; null while a use or the use case is missing. */
  readonly matrix: ImpactLevel | null;
  /** Level in force, the stricter one while HQ has not decided; null while undecided. */
  readonly level: ImpactLevel | null;
  readonly status: 'fixed' | 'hold';
  /** Codes such as WRITE_WITHOUT_CONTROL or USE_MISSING. */
  readonly flags: readonly string[];
  /** Policy warnings W1, W2. */
  readonly warnings: readonly string[];
  readonly uses: readonly Use[];
  /** Use case that counts after R2. */
  readonly useCase: UseCase | null;
  /** Why a decision of HQ does not count (R5): HQ_BELOW_MATRIX or HQ_REASON_MISSING; null otherwise. */
  readonly hqRejected: string | null;
}

export interface RowAssessment {
  readonly itemId: string;
  readonly sheetKey: SheetKey;
  readonly sheet: string;
  readonly row: number;
  readonly requirement: Requirement;
  readonly state: RowStateKey;
  /** Why a row is unmet or incomplete, e.g. EVIDENCE_MISSING; null otherwise. */
  readonly code: string | null;
}

export interface SheetAssessment {
  readonly sheetKey: SheetKey;
  /** Name in the workbook. */
  readonly sheet: string;
  readonly required: number;
  readonly recommended: number;
  readonly exempt: number;
  /** Required rows that nobody can answer yet: they wait for HQ's decision and count for nothing. */
  readonly later: number;
  /** Required rows that are satisfied, conditional, excluded or exempt. */
  readonly done: number;
  /** 0…1 of the required rows, as IIOT.PROGRESS. */
  readonly progress: number;
  readonly verdict: VerdictKey;
}

export interface CaseAssessment {
  /** The case that was judged: of what it shows, the cells that count. */
  readonly judged: CaseReading;
  /** The company's policy that was applied. */
  readonly policy: Policy;
  /** Where the case is by what is on record. */
  readonly standing: Standing;
  readonly impact: ImpactDecision;
  readonly labelValid: boolean;
  readonly sheets: readonly SheetAssessment[];
  readonly rows: readonly RowAssessment[];
  readonly findings: readonly Finding[];
  /** Outlook of the rules for the intake, over spec, inhouse and vendor: no decision of HQ. */
  readonly intake: VerdictKey;
  readonly blockedBy: readonly Hold[];
  /** Phase the case may go to next, e.g. 'settings'. */
  readonly next: string;
  /** Day of the next operation check, from the last one or the installation; null while level or date is open. */
  readonly nextCheck: IsoDate | null;
}
