import type { ImpactLevel, SheetKey, Use, UseCase } from '../guide/terms';
import type { Policy } from '../guide/policy';
import type { IsoDate } from '../lifecycle/isoDate';
import type { CellPlace } from './reading';

/** 要否 as shown on a row; 'undecided' until the impact level is known. */
export type Requirement = 'required' | 'recommended' | 'notRequired' | 'exempt' | 'undecided';

/** 状態 of a row, in the order of docs/vocabulary.md. */
export type RowStateKey =
  | 'satisfied'
  | 'condition'
  | 'unmet'
  | 'unanswered'
  | 'incomplete'
  | 'excluded'
  | 'exempt'
  | 'suggestion'
  | 'none';

export type VerdictKey = 'pass' | 'conditional' | 'hold' | 'fail';

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

/** Something a person should look at. Words come from core/text by `code`. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly itemId: string | null;
  readonly sheetKey: SheetKey | null;
  readonly place: CellPlace | null;
  /** Further cells of a contradiction. */
  readonly others: readonly CellPlace[];
  /** Values that the text of the finding names. */
  readonly values: Readonly<Record<string, string>>;
}

export interface SheetAssessment {
  readonly sheetKey: SheetKey;
  /** Name in the workbook. */
  readonly sheet: string;
  readonly required: number;
  readonly recommended: number;
  readonly exempt: number;
  /** Required rows that are satisfied, conditional, excluded or exempt. */
  readonly done: number;
  /** 0…1 of the required rows, as IIOT.PROGRESS. */
  readonly progress: number;
  readonly verdict: VerdictKey;
}

export interface CaseAssessment {
  /** The company's policy that was applied. */
  readonly policy: Policy;
  readonly impact: ImpactDecision;
  readonly labelValid: boolean;
  readonly sheets: readonly SheetAssessment[];
  readonly rows: readonly RowAssessment[];
  readonly findings: readonly Finding[];
  /** 導入審査 verdict over spec, inhouse, vendor. */
  readonly intake: VerdictKey;
  readonly blockedBy: readonly string[];
  /** Phase the case may go to next, e.g. 'settings'. */
  readonly next: string;
  /** Day of the next operation check, from the last one or the installation; null while level or date is open. */
  readonly nextCheck: IsoDate | null;
}
