import { fold } from './fold';

/** Half-width kana by full-width one, made from Unicode's own compatibility mapping. */
const HALF_KANA: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9d - 0xff65 + 1 }, (_, index) => String.fromCharCode(0xff65 + index)).flatMap(
    (half) =>
      ['', 'ﾞ', 'ﾟ']
        .map((mark) => [(half + mark).normalize('NFKC'), half + mark] as const)
        .filter(([full]) => full.length === 1),
  ),
);

const halfKana = (word: string) => word.replace(/./gu, (character) => HALF_KANA.get(character) ?? character);

/** Printable ASCII in full width, as a Japanese keyboard types it. */
const fullWidth = (word: string) =>
  word.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** A few words are typed in full width; nobody writes a sentence of Latin letters that way. */
const LONGEST_FULL_WIDTH = 16;

/** A word as it is, with half-width kana and, where it is not too long, with full-width letters and signs. */
export function rawSpellingsOf(word: string): readonly string[] {
  const wide = word.length <= LONGEST_FULL_WIDTH ? [fullWidth(word)] : [];
  return [...new Set([word, halfKana(word), ...wide])];
}

/**
 * The spellings under which a word is found, folded. They are rows of the word tables, on the sheet as here.
 */
export function spellingsOf(word: string): readonly string[] {
  return [...new Set(rawSpellingsOf(word).map(fold))];
}
