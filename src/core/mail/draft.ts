/** A person or a group mailbox. */
export interface Mailbox {
  /** Shown name; may hold Japanese, commas and quotation marks. */
  readonly name?: string;
  /** `local@domain` in ASCII (RFC 5322 dot-atom). */
  readonly address: string;
}

export interface Attachment {
  /** File name as the reader should see it, in any script. */
  readonly filename: string;
  /** `type/subtype` without parameters. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message that its sender still completes and sends in the mail program. */
export interface Draft {
  /** May be empty on purpose: the sender then chooses the recipient in the mail program. */
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly subject: string;
  /** Plain text; any kind of line break. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Separator of the parts (RFC 2046 5.1.1); derived from the content unless given. */
  readonly boundary?: string;
}
