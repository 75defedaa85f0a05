import type { IsoDate } from '../../model/isoDate';

/** An error value, characters that cannot be read, or an answer that the item does not offer. */
export type Broken = 'ERROR_CELL' | 'UNREADABLE_TEXT' | 'UNKNOWN_ANSWER';

/** What a row says, as keys and facts; the words of a cell are read elsewhere. */
export interface RowFacts {
  /** Answer key of the item, any text for free answers; '' = blank. */
  readonly answer: string;
  /** Something stands in the evidence cell. */
  readonly evidence: boolean;
  /** The company's policy asks for no evidence at the level of the case; absent where it does. */
  readonly evidenceOptional?: boolean;
  /** A reason is given in the remarks. */
  readonly reason: boolean;
  /** A correction plan is given (in the workbook: in the remarks). */
  readonly plan: boolean;
  readonly due: IsoDate | null;
  /** The vendor's self-declaration is attached. */
  readonly declaration: boolean;
  readonly hqApproved: boolean;
  /** Why what a cell of the row holds cannot be used; null where everything can. */
  readonly broken: Broken | null;
}

/** A row in which nothing is filled in. */
export const BLANK_ROW: RowFacts = {
  answer: '',
  evidence: false,
  reason: false,
  plan: false,
  due: null,
  declaration: false,
  hqApproved: false,
  broken: null,
};
