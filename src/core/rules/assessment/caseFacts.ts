import type { RowsById } from '../consistency/rowsOf';
import type { DisposalFacts } from '../disposal/assessDisposal';
import type { Circumstance, SheetKey } from '../../model/terms';
import type { RiskFacts, YesNoUnknown } from '../impact/riskFacts';
import type { IsoDate } from '../../model/isoDate';
import type { LabelFacts } from '../requirement/labelValid';

/** A case as facts, free of cells and words: what the rules decide on. */
export interface CaseFacts {
  /** Day of the decision. */
  readonly asOf: IsoDate | null;
  readonly installDate: IsoDate | null;
  readonly risk: RiskFacts;
  /** RISK-*-RES-01: the head confirmed as on-site risk owner. */
  readonly signedOff: boolean;
  /** The head is not asked yet: HQ has not decided. Absent where HQ's result is taken as shared. */
  readonly signOffLater?: boolean;
  /** Nothing of the workbook is lost or stands twice; absent where the facts come from no workbook. */
  readonly isSound?: boolean;
  /** DSP-IDN-02 states that there are no removable media or consumables. */
  readonly mediaDenied: boolean;
  /** RISK-*-NET-01 lists partners. */
  readonly partners: boolean;
  readonly label: LabelFacts | null;
  /** RISK-*-DEV-04: whether the product holds a label; absent where nobody said so. */
  readonly labelAnswer?: YesNoUnknown | null;
  /** Circumstances that somebody stated; the others follow the policy and the case itself. */
  readonly circumstances: Readonly<Partial<Record<Circumstance, boolean>>>;
  /** The check sheets that the case holds. */
  readonly sheets: readonly SheetKey[];
  readonly rows: RowsById;
  /** The media of a disposal; null before one is planned. */
  readonly disposal: DisposalFacts | null;
}
