/**
 * Why a file holds no advisory that can be read. The words are in `faults.ja.json` and `faults.en.json`.
 *
 * - `NO_FILE`, `NO_ACCESS`, `EMPTY`, `TOO_LARGE`, `DAMAGED`, `ENCRYPTED`, `NESTED_ZIP`, `NOT_TEXT`: the file itself
 * - `NOT_JSON`, `NOT_XML`, `FORBIDDEN_XML`: the format; `TWICE`: an object holds a key twice
 * - `NOT_ADVISORY`, `UNKNOWN_FORMAT`: another kind of document, another version of CSAF
 * - `NO_ID`, `TOO_DEEP`, `TOO_MANY`, `CIRCULAR`: an advisory that cannot be used
 */
export const ADVISORY_FAULTS = [
  'NO_FILE',
  'NO_ACCESS',
  'EMPTY',
  'TOO_LARGE',
  'DAMAGED',
  'ENCRYPTED',
  'NESTED_ZIP',
  'NOT_TEXT',
  'NOT_JSON',
  'NOT_XML',
  'FORBIDDEN_XML',
  'TWICE',
  'NOT_ADVISORY',
  'UNKNOWN_FORMAT',
  'NO_ID',
  'TOO_DEEP',
  'TOO_MANY',
  'CIRCULAR',
] as const;
export type AdvisoryFaultCode = (typeof ADVISORY_FAULTS)[number];

/** Thrown by readers; the words for people come by the code. */
export class AdvisoryFault extends Error {
  override readonly name = 'AdvisoryFault';

  constructor(
    readonly code: AdvisoryFaultCode,
    /** What was read, or the figure that was too large. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
