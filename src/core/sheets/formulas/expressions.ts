/**
 * Small building blocks of native formulas. Only functions that Excel 2016, LibreOffice 7 and the
 * preview's grid share: IF, AND, OR, CHOOSE, MAX, INDEX, MATCH, COUNTIF, SUBSTITUTE, IFERROR …
 */

/** Excel refuses a string literal of more than 255 characters inside a formula. */
const LONGEST_LITERAL = 240;

/** A string literal; quotes inside are doubled, a long text is joined from several literals. */
export function quote(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, 'gu')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

export function all(...conditions: readonly string[]): string {
  return conditions.length > 1 ? `AND(${conditions.join(',')})` : conditions.join();
}

export function any(...conditions: readonly string[]): string {
  return conditions.length > 1 ? `OR(${conditions.join(',')})` : conditions.join();
}

/** True when the cell equals one of the words. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return any(...words.map((word) => `${cell}=${quote(word)}`));
}

/**
 * True where nothing was typed, or nothing that is understood. EXACT, because the preview's grid takes "?" for any
 * single character when it compares.
 */
export function isNotUnderstood(cell: string): string {
  return any(`${cell}=""`, `EXACT(${cell},"?")`);
}

/** IF(c1,v1,IF(c2,v2,…,otherwise)). */
export function choose(
  branches: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string {
  return branches.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}

/** Custom function first, native formula where the add-in is absent. */
export function customElseNative(custom: string, native: string): string {
  return `IFERROR(${custom},${native})`;
}
