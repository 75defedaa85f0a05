/**
 * Characters that people type for others, in the order in which they are replaced. The list is closed: native
 * formulas replace exactly the same characters (sheet 計算の説明), so that cells and rules read alike. At most 60;
 * other spellings (half-width kana, full-width letters) are rows of the word tables (`spellings.ts`).
 */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

const each = (characters: readonly string[], to: string): readonly Replacement[] =>
  characters.map((from) => ({ from, to }));

/** Step 1: every kind of space becomes a plain one; what cannot be seen goes. Formulas use `TRIM` afterwards. */
export const SPACES: readonly Replacement[] = [
  ...each(['\t', '\n', '\r', '\u3000', '\u00a0', '\u2009', '\ufeff'], ' '),
  ...each(['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u200e', '\u200f', '\ufe0f'], ''),
];

/** Step 2: digits, hyphens and the full stop of the full width. */
export const DIGITS_AND_HYPHENS: readonly Replacement[] = [
  ...Array.from({ length: 10 }, (_, digit) => ({
    from: String.fromCharCode(0xff10 + digit),
    to: String(digit),
  })),
  ...each(['－', '‐', '‑', '–', '—', '―', '−'], '-'),
  ...each(['．'], '.'),
];

/** Step 3: separators between several choices, brackets, stars; `*`, `?` and `~` are wildcards of look-ups. */
export const PUNCTUATION: readonly Replacement[] = [
  ...each(['、', '，', '､', '・', '･', '／', '/', '；', ';'], ','),
  ...each(['（'], '('),
  ...each(['）'], ')'),
  ...each(['：'], ':'),
  ...each(['★', '＊', '*'], '☆'),
  ...each(['?'], '？'),
  ...each(['~', '〜'], '～'),
];

/** Characters that hide or reorder text, or stand for one that was lost: a value with one of them is not read. */
export const UNREADABLE: readonly string[] = [
  '\ufffd',
  '\ufffc',
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...Array.from({ length: 32 }, (_, index) => String.fromCharCode(0x80 + index)),
];
