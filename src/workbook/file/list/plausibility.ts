let common: ReadonlySet<string> | null = null;

/** The 2,965 kanji of JIS level 1 in rows 16 to 47: what texts of this country are written with. */
function commonKanji(): ReadonlySet<string> {
  if (common !== null) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xcf; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  common = new Set(new TextDecoder('euc-jp').decode(new Uint8Array(bytes)));
  return common;
}

/**
 * How much a decoded text reads like a list, per character beyond ASCII: kana and common kanji speak for it,
 * rare kanji, half-width kana in odd places, private and broken characters against it.
 */
export function plausibility(text: string): number {
  const kanji = commonKanji();
  let [score, count] = [0, 0];
  let before = '';
  for (const char of text) {
    if (char > '\x7f') {
      count += 1;
      score += weightOf(char, before, kanji);
    }
    before = char;
  }
  return count === 0 ? 0 : score / count;
}

function weightOf(char: string, before: string, kanji: ReadonlySet<string>): number {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0xfffd) return -20;
  if (code >= 0x80 && code <= 0x9f) return -5;
  if (code >= 0xe000 && code <= 0xf8ff) return -5;
  if (code >= 0x3040 && code <= 0x30ff) return 2;
  if (code >= 0xff01 && code <= 0xff5e) return 1;
  if (code >= 0xff61 && code <= 0xff9f) return code >= 0xff9e && before > '\x7f' ? 0 : -0.5;
  if (code >= 0x3000 && code <= 0x303f) return 1;
  if (code >= 0xc0 && code <= 0xff) return /[a-z]/i.test(before) ? 0.2 : -1;
  if (kanji.has(char)) return 1;
  return code >= 0x4e00 && code <= 0x9fff ? -1 : 0;
}
