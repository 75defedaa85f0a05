import type { Language } from '../model/language';
import en from './settings.en.json';
import ja from './settings.ja.json';

/** The words for a policy's settings and for what they do to a case. */
export type SettingText = typeof ja;

const TEXTS: Readonly<Record<Language, SettingText>> = { ja, en };

/** The words in a language; both have the same keys (a test compares them). */
export function settingText(language: Language): SettingText {
  return TEXTS[language];
}
