import type { Language } from '../model/language';
import { mailText, type MailTextKey } from './mailText';
import { plainLine } from './plainLine';

/** A text of the mail in its language. */
export type Say = (key: MailTextKey, values?: Readonly<Record<string, string | number>>) => string;

/** A message before it has recipients and attachments. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
}

/** The mail is an overview; the workbook holds the rest. */
const MOST_LINES_OF_A_LIST = 20;
/** A subject is read in a list: longer device names are cut there, not in the body. */
const LONGEST_IN_SUBJECT = 60;

export const sayIn =
  (language: Language): Say =>
  (key, values) =>
    mailText(language, key, values);

/** The body: blocks with a blank line between them; an empty block leaves nothing. */
export function bodyOf(blocks: readonly (readonly string[])[]): string {
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** A heading over at most {@link MOST_LINES_OF_A_LIST} lines; nothing at all for an empty list. */
export function listBlock(heading: string, lines: readonly string[], say: Say): string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - MOST_LINES_OF_A_LIST;
  const shown = lines.slice(0, MOST_LINES_OF_A_LIST);
  return [heading, ...shown, ...(hidden > 0 ? [say('more', { count: hidden })] : [])];
}

/** `name: value` on one line, "not filled in" for a blank value. */
export function labelled(key: MailTextKey, value: string, say: Say): string {
  return say(key, { value: plainLine(value) || say('blank') });
}

/** A device's name as a subject has room for it. */
export function deviceInSubject(device: string, say: Say): string {
  return plainLine(device, LONGEST_IN_SUBJECT) || say('noDevice');
}
