import { formulaPieces, mapFormulaCode } from '../../formulaPieces';

/** `IIOT.NAME(` not in the middle of a longer name; \p{L} because names may be Japanese. */
const CUSTOM_CALL = /(?<![\p{L}\p{N}_.\\])IIOT\.([A-Z0-9_.]+)(?=\()/giu;

/**
 * Functions newer than the format. A file must spell them with this prefix or Excel shows #NAME?
 * (MS-XLSX 2.2.2.1, "future functions"). Only those that return one value: spilling ones would
 * need array metadata as well.
 */
const FUTURE_CALL =
  /(?<![\p{L}\p{N}_.\\])(TEXTJOIN|CONCAT|IFS|SWITCH|IFNA|MAXIFS|MINIFS|XOR|DAYS|NUMBERVALUE|UNICHAR|ISFORMULA|XLOOKUP|XMATCH)(?=\()/giu;

/** Whether the formula calls a function of the add-in. */
export function callsCustomFunction(formula: string): boolean {
  return formulaPieces(formula).some(({ quoted, text }) => !quoted && text.search(CUSTOM_CALL) >= 0);
}

/**
 * The formula as the file must spell it: `IIOT.IMPACT(…)` → `_xldudf_IIOT_IMPACT(…)`
 * (OfficeDev/office-js#5611), newer functions with `_xlfn.`.
 */
export function storedFormula(formula: string): string {
  return mapFormulaCode(formula, storedCode);
}

function storedCode(code: string): string {
  return code
    .replace(CUSTOM_CALL, (_call, name: string) => `_xldudf_IIOT_${name.toUpperCase().replaceAll('.', '_')}`)
    .replace(FUTURE_CALL, (name) => `_xlfn.${name.toUpperCase()}`);
}
