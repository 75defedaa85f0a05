/**
 * Words that say that there is nothing to list, folded (NFKC, lower case). Native formulas compare with
 * the same words, so the list stays short.
 */
export const NOTHING: ReadonlySet<string> = new Set(['', 'なし', '無し', '特になし', 'none', 'n/a', '-']);

/** True when a free text lists nothing: blank, なし, 無し, none, - … (full or half width). */
export function isNothing(text: string): boolean {
  return NOTHING.has(text.normalize('NFKC').trim().toLowerCase());
}
