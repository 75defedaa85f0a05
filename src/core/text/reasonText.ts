import type { CheckItem } from '../guide/item';
import type { Language } from '../model/language';
import { allowedText } from './allowedText';
import { format, textOf } from './text';

/** Why a row is unmet or incomplete, without the word of its state; blank where its state says it all. */
export function reasonText(item: CheckItem, code: string | null, language: Language): string {
  const { reasons, unmetReasons } = textOf(language);
  const byCode: Readonly<Record<string, string>> = { ...reasons, ...unmetReasons };
  const words = item.answers.map((choice) => choice[language]);
  return format(byCode[code ?? ''] ?? '', { allowed: allowedText(words, language) });
}
