import type { Language } from '../model/language';
import en from './texts.en.json';
import ja from './texts.ja.json';

export type MailTextKey = keyof typeof ja;

const TEXTS: Readonly<Record<Language, Readonly<Record<MailTextKey, string>>>> = { ja, en };

/**
 * The one lookup of the mail's words. Fills `{name}` from `values` in a single pass, so a value that
 * itself looks like `{device}` stays as it is.
 * @throws {Error} when a text names a value that is not given: a slip in the text file.
 */
export function mailText(
  language: Language,
  key: MailTextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Mail text ${key} needs the value ${name}`);
    return String(value);
  });
}
