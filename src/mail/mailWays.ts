/** Ways of sending that this build may use; null for what is switched off, which is the default. */
export interface MailWays {
  readonly relay: { readonly url: string } | null;
  readonly graph: {
    readonly baseUrl: string;
    readonly clientId: string;
    readonly authority: string;
  } | null;
}

/**
 * Put in by the build from its own settings (tools/mail-ways.mjs). A workbook cannot name an address:
 * otherwise whoever sends one could choose where the next one goes.
 */
declare const MAIL_WAYS: MailWays | undefined;

const NONE: MailWays = { relay: null, graph: null };

/** The ways of this build. */
export const mailWays = (): MailWays => (typeof MAIL_WAYS === 'undefined' ? NONE : MAIL_WAYS);
