/** A text without what people change by accident: width of characters, case and spaces. `ＡＢ　c ` → `ab c`. */
export function comparableText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** An id as it is written, in any case and width: `spec-com-０１` → `SPEC-COM-01`. */
export function idText(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}
