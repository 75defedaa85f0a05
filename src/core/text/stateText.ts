import type { RowStateKey } from '../model/states';
import type { CheckItem } from '../guide/item';
import type { Language } from '../model/language';
import { allowedText } from './allowedText';
import { format, textOf, type Words } from './text';

export type IncompleteCode = keyof Words['reasons'];

/** True for the codes that stand after 「不備：」. */
export function isIncompleteCode(code: string): code is IncompleteCode {
  return Object.hasOwn(textOf('ja').reasons, code);
}

/** 「不備：…」 for a code; for UNKNOWN_ANSWER use `wrongAnswerText`, which lists the choices. */
export function incompleteText(code: string, language: Language): string {
  const words = textOf(language);
  return format(words.states.incomplete, { reason: isIncompleteCode(code) ? words.reasons[code] : code });
}

/** 「不備：「適合」「不適合」から選んでください」 for an answer that the item does not offer. */
export function wrongAnswerText(item: CheckItem, language: Language): string {
  const allowed = allowedText(
    item.answers.map((choice) => choice[language]),
    language,
  );
  return format(incompleteText('UNKNOWN_ANSWER', language), { allowed });
}

/** 状態 of a row as the cell shows it. */
export function stateText(
  item: CheckItem,
  state: RowStateKey,
  code: string | null,
  language: Language,
): string {
  if (state !== 'incomplete' || code === null) return textOf(language).states[state];
  return code === 'UNKNOWN_ANSWER' ? wrongAnswerText(item, language) : incompleteText(code, language);
}
