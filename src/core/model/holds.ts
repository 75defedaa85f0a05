/** What holds a case in its phase apart from single rows, in the order of the phases. */
export const GATES = [
  'STRUCTURE',
  'IMPACT_PENDING',
  'SIGNOFF_MISSING',
  'BCP_NOT_READY',
  'MANAGEMENT_APPROVAL_MISSING',
] as const;
export type Gate = (typeof GATES)[number];

/** What holds a disposal; a medium is named by its id. */
export type DisposalHold =
  | `NOT_VERIFIED:${string}`
  | `UNKNOWN_MEDIUM:${string}`
  | 'MEDIA_MISSING_AT_DISPOSAL'
  | 'CERTIFICATE_MISSING'
  | 'HIGH_MEDIA_UNATTENDED';

/** Everything that a case may wait for. */
export type Hold = Gate | DisposalHold;

const KNOWN: ReadonlySet<string> = new Set(GATES);

/** True for what holds a phase, false for what holds a disposal. */
export function isGate(hold: Hold): hold is Gate {
  return KNOWN.has(hold);
}
