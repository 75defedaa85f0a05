/** A stretch of a formula: code, or quoted text (a string literal or a quoted sheet name). */
export interface FormulaPiece {
  readonly quoted: boolean;
  readonly text: string;
}

/** Doubled quotes stay inside their piece; an unclosed quote runs to the end. */
const PIECES = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|[^"']+/g;

/** Cuts a formula so that names inside quotes are never mistaken for code. */
export function splitFormula(formula: string): FormulaPiece[] {
  return (formula.match(PIECES) ?? []).map((text) => ({
    quoted: text.startsWith('"') || text.startsWith("'"),
    text,
  }));
}
