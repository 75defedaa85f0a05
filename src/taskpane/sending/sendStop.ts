/** Why nothing was sent although nothing failed; words come by `code`. */
export class SendStop extends Error {
  override readonly name = 'SendStop';
  constructor(
    /** `CONFLICT`: somebody wrote into the log meanwhile. `CONSENT`: incomplete, and not on purpose. */
    readonly code: 'NOT_CASE' | 'CONFLICT' | 'CONSENT',
  ) {
    super(code);
  }
}

/** Sending failed and the line of the log could not be taken back; the next try goes on with it. */
export class SendUnfinished extends Error {
  override readonly name = 'SendUnfinished';
  constructor(
    readonly number: number,
    readonly reason: Error,
  ) {
    super(`submission ${number}: ${reason.message}`);
  }
}
