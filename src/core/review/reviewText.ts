import type { Language } from '../model/language';
import { format } from '../text/text';
import en from './texts.en.json';
import ja from './texts.ja.json';

export type ReviewTextCode = keyof typeof ja;

const TEXTS: Readonly<Record<Language, Readonly<Record<ReviewTextCode, string>>>> = { ja, en };

/** The words for a problem of a review, of a sending or of a merge. Values are put in as text. */
export function reviewText(
  { code, values }: { readonly code: ReviewTextCode; readonly values: Readonly<Record<string, string>> },
  language: Language,
): string {
  return format(TEXTS[language][code], values);
}
