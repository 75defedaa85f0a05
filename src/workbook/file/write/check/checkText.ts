import { refuse } from './place';
import type { Place } from './place';

/** A half of a surrogate pair cannot be encoded; matched only where the other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Length in UTF-16 units, as Excel counts. */
export function checkText(text: string, max: number, place: Place): void {
  if (text.length > max) refuse(`text of ${text.length} characters, at most ${max} fit`, place);
  if (LONE_SURROGATE.test(text)) refuse('text holds half a surrogate pair', place);
}

/** For texts that cannot spell control characters as `_xHHHH_`: formulas, names, prompts. */
export function checkPlainText(text: string, max: number, place: Place): void {
  checkText(text, max, place);
  if (CONTROL.test(text)) refuse('text holds a control character', place);
}
