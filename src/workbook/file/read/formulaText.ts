import { mapFormulaCode } from '../formulaPieces';

/** What only a stored formula has; the length of a name is bounded, so that a file cannot make this take long. */
const STORED_WORDS = /_xldudf_IIOT_([A-Za-z0-9_]{1,64})\(|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/**
 * A formula as people type it from the form in which a file stores it:
 * `_xldudf_IIOT_IMPACT(` → `IIOT.IMPACT(`, and without the prefixes of newer functions (office-js #5611).
 */
export function typedFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return mapFormulaCode(stored, (code) =>
    code.replace(STORED_WORDS, (_found, name: string | undefined) =>
      name === undefined ? '' : `IIOT.${name}(`,
    ),
  );
}
