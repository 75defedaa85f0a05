import type { Language } from '../model/language';
import { format, textOf } from './text';

/** A native formula holds no longer text literal than 255 characters, so a list is cut before that. */
const LONGEST_LIST = 160;

/** A list of allowed words as people read it: 「適合」「不適合」 or 'Yes', 'No'; long lists end with "…". */
export function allowedText(words: readonly string[], language: Language): string {
  const { quote, join, more } = textOf(language).allowed;
  let list = '';
  for (const word of words) {
    const next = (list === '' ? '' : join) + format(quote, { word });
    if (list.length + next.length > LONGEST_LIST) return list + more;
    list += next;
  }
  return list;
}
