import type { TextPlace } from './textPlace';

/** Everything that may be wrong with a policy file; words are in `faults.ja.json` and `faults.en.json`. */
export type FaultCode =
  | 'TOO_LARGE'
  | 'ENDS_EARLY'
  | 'NOT_JSON'
  | 'AFTER_END'
  | 'TOO_DEEP'
  | 'DUPLICATE_KEY'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'WRONG_TYPE'
  | 'NOT_ALLOWED'
  | 'WRONG_LENGTH'
  | 'OUT_OF_RANGE'
  | 'WRONG_FORM'
  | 'WRONG_COUNT'
  | 'TWICE'
  | 'UNKNOWN_ITEM'
  | 'NOT_WAIVABLE'
  | 'WRONG_DATE'
  | 'WRONG_ADDRESS'
  | 'WRONG_PLACEHOLDER';

export type FaultValues = Readonly<Record<string, string | number>>;

/** One thing that is wrong, with its exact place. */
export interface PolicyFault {
  readonly code: FaultCode;
  /** JSON pointer (RFC 6901); '' is the whole file. */
  readonly pointer: string;
  readonly place: TextPlace;
  readonly values: FaultValues;
}

/** Stops reading where nothing behind the fault can be understood. */
export class PolicyFileFault extends Error {
  override readonly name = 'PolicyFileFault';
  constructor(readonly fault: PolicyFault) {
    super(`${fault.code} at ${fault.pointer} (${fault.place.line}:${fault.place.column})`);
  }
}
