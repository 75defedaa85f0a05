/** Why a mail did not go out; words come by `code`. Carries nothing of the message. */
export class SendError extends Error {
  override readonly name = 'SendError';

  constructor(
    /** `OFF`: not part of this build. `UNREACHABLE`: no answer. `SIGN_IN`: not signed in. `REFUSED`: answered no. */
    readonly code: 'OFF' | 'UNREACHABLE' | 'SIGN_IN' | 'REFUSED' | 'TOO_LARGE',
    /** HTTP status; null without an answer. */
    readonly status: number | null = null,
  ) {
    super(status === null ? code : `${code}: ${status}`);
  }
}
