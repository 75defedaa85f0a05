/** A heading as it is compared: small letters, without spaces, marks and long vowel signs. */
export interface HeadingKey {
  readonly tight: string;
  /** Indexes of `tight` at which a word begins: after a space or mark, and where the script changes. */
  readonly starts: ReadonlySet<number>;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
/** メーカ and メーカー, サーバ and サーバー are one word. */
/** serialNumber, IPAddress */
const CAMEL = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;
/** Asset # is Asset No.; alone it counts rows. */
const NUMBER_SIGN = /(?<=\p{L}\s*)#/gu;
const LONG_VOWEL = 'ー';

/** `"F/W Ver."` becomes `fwver`, `"管理\n番号"` becomes `管理番号`; a heading of marks alone keeps them (`#`). */
export function headingKey(text: string): HeadingKey {
  const folded = text
    .normalize('NFKC')
    .replace(CAMEL, '$1$3 $2$4')
    .replace(NUMBER_SIGN, ' no ')
    .toLowerCase();
  const starts = new Set<number>();
  let tight = '';
  let wasLatin: boolean | null = null;
  for (const char of folded) {
    if (char === LONG_VOWEL) continue;
    if (!LETTER_OR_NUMBER.test(char)) {
      wasLatin = null;
      continue;
    }
    const isLatin = LATIN.test(char);
    if (isLatin !== wasLatin) starts.add(tight.length);
    wasLatin = isLatin;
    tight += char;
  }
  return tight === '' ? { tight: folded.trim(), starts: new Set([0]) } : { tight, starts };
}

/** True when `word` is in the heading, beginning where a word begins. Words of other scripts need no gaps. */
export function hasWord({ tight, starts }: HeadingKey, word: string): boolean {
  for (let at = tight.indexOf(word); at >= 0; at = tight.indexOf(word, at + 1)) {
    if (isFree(word) || (starts.has(at) && isWordEnd(tight, starts, at + word.length))) return true;
  }
  return false;
}

/** True when the heading ends in `word` as a word of its own. */
export function endsInWord({ tight, starts }: HeadingKey, at: number): boolean {
  return starts.has(at) || isFree(tight.slice(at, at + 1));
}

const isFree = (word: string): boolean => !LATIN.test(word.charAt(0));

const isWordEnd = (tight: string, starts: ReadonlySet<number>, at: number): boolean =>
  at >= tight.length || starts.has(at);
