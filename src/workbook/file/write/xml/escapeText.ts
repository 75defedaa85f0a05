/**
 * Escapes for the string type of SpreadsheetML (ECMA-376 Part 1, 22.9.2.19 ST_Xstring): what XML
 * cannot hold is spelled `_xHHHH_`, and text that already looks so gets its underscore escaped.
 */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeCodePoint(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Most texts need nothing, and one test is far cheaper than three replacements. */
const PLAIN = /^[^&<>_\u0000-\u001F\uFFFE\uFFFF]*$/;

/** Text of an element such as `<t>` or `<v>`. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, escapeCodePoint)
    .replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}

/** Value of an attribute; a raw line break would be read back as a space. */
export function escapeAttribute(text: string): string {
  if (PLAIN.test(text) && !text.includes('"')) return text;
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Text of a formula: not an ST_Xstring that is unescaped by every reader, so only markup changes. */
export function escapeFormula(formula: string): string {
  return formula.replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}
