/** Part of a draft that cannot be sent as it is. */
export type MailField = 'to' | 'cc' | 'subject' | 'text' | 'filename' | 'contentType' | 'boundary';

/** Why a value was refused; the pane has a sentence for each. */
export type MailFault =
  | 'controlCharacter'
  | 'directionMark'
  | 'brokenCharacter'
  | 'badAddress'
  | 'badContentType'
  | 'badBoundary'
  | 'boundaryInContent';

/**
 * A draft was refused. Carries no part of the refused value, so the message is safe to show and to log.
 */
export class MailError extends Error {
  override readonly name = 'MailError';

  constructor(
    readonly field: MailField,
    readonly reason: MailFault,
  ) {
    super(`${field}: ${reason}`);
  }
}
