const WIDE_OR_SPACED = /[^\x21-\x7e]/;

/**
 * One spelling for values that people type: full width becomes half width (NFKC), case and outer or double
 * spaces do not matter.
 */
export function fold(text: string): string {
  if (!WIDE_OR_SPACED.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
