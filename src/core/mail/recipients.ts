import { isMailAddress } from '../model/mailAddress';

/** The recipients field, read. */
export interface Recipients {
  readonly addresses: readonly string[];
  /** Entries that are no mail address, as written. */
  readonly refused: readonly string[];
}

/** Reads mail addresses separated by commas, semicolons (also full-width), spaces or line ends. */
export function readRecipients(text: string): Recipients {
  const entries = text.split(/[\s,;，；、]+/u).filter((entry) => entry !== '');
  return {
    addresses: [...new Set(entries.filter(isMailAddress))],
    refused: entries.filter((entry) => !isMailAddress(entry)),
  };
}
