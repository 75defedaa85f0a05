/** Text literals and quoted sheet names, which a rewriting must leave alone, and the code between them. */
const FORMULA_PIECES = /"[^"]*"|'[^']*'|[^"']+|["']/g;

/** Rewrites the code of a formula, not the texts and sheet names in it. */
export function mapFormulaCode(formula: string, rewrite: (code: string) => string): string {
  return formula.replace(FORMULA_PIECES, (piece) => (/^["']/.test(piece) ? piece : rewrite(piece)));
}

/** What only a stored formula has; literals are matched first, so that nothing in them counts. */
const STORED_WORDS = /"[^"]*"|'[^']*'|_xldudf_IIOT_([A-Za-z0-9_]+)\(|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/**
 * A formula as people type it from the form in which a file stores it:
 * `_xldudf_IIOT_IMPACT(` → `IIOT.IMPACT(`, and without the prefixes of newer functions (office-js #5611).
 */
export function typedFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return stored.replace(STORED_WORDS, (found, name: string | undefined) => {
    if (name !== undefined) return `IIOT.${name}(`;
    return found.startsWith('_') ? '' : found;
  });
}
