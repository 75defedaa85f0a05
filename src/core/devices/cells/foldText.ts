/** Zero-width and format characters, and controls but for tab and line feeds. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g;
const HOLDS_INVISIBLE = new RegExp(INVISIBLE.source);
const HOLDS_SPACE = /\s/;
const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/**
 * A text of a list in one spelling: NFKC (full width becomes half, half-width kana become full), one space
 * between words, none around them, nothing invisible. The case stays.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  const seen = HOLDS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
  const folded = seen.normalize('NFKC');
  return HOLDS_SPACE.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

/** Hyphens, minus signs and dashes that people type for `-`. */
const DASHES = /[\u2010-\u2015\u2212\u2043\u00ad\ufe58\ufe63\u2500\u2501]/g;
/** A long vowel sign between Latin letters and digits is a hyphen that was typed in kana mode. */
const KANA_DASH = /(?<=[A-Za-z0-9])[ー〜](?=[A-Za-z0-9])/g;

/** A number, model, serial number or version: as `foldText`, with every kind of hyphen as `-`. */
export function foldCode(text: string): string {
  const folded = foldText(text.includes('\u00ad') ? text.replace(/\u00ad/g, '-') : text);
  if (PLAIN.test(folded)) return folded;
  return folded.replace(DASHES, '-').replace(KANA_DASH, '-');
}
