/** How many there are, and whether the cell says nothing else. */
export interface Units {
  readonly units: number;
  readonly isClear: boolean;
}

const KANJI: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const COUNTER =
  '(?:台|個|式|基|セット|組|本|枚|機|箇所|ヶ所|か所|点|ヶ|コ|ケ|件|units?|pcs?\\.?|pieces?|sets?|ea\\.?|each|nos?\\.?|x|×)';
const COUNT = new RegExp(`^(?:計|全|×|x)?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.0+)?\\s*${COUNTER}?$`, 'i');
const KANJI_COUNT = new RegExp(`^([一二三四五六七八九十])\\s*${COUNTER}?$`);
const LEADING = /^(?:約|およそ|approx\.?|about|~)?\s*(\d{1,5})(?![\d.])/i;

/**
 * Reads a number of units: 3, ３台, `2 pcs`, 1式, `1,200`.
 * @param folded text as `foldText` gives it
 * @returns 1 where the cell does not say; unclear where it says something that is no plain count
 */
export function unitsOf(folded: string): Units {
  if (folded === '') return { units: 1, isClear: true };
  const count = COUNT.exec(folded);
  if (count !== null) {
    const units = Number((count[1] ?? '').replace(/,/g, ''));
    return { units, isClear: units > 0 };
  }
  const kanji = KANJI_COUNT.exec(folded)?.[1];
  if (kanji !== undefined) return { units: KANJI[kanji] ?? 1, isClear: true };
  return { units: Number(LEADING.exec(folded)?.[1] ?? 1), isClear: false };
}
