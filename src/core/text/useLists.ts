import { IMPACT_DATA } from '../guide/impactTerms';
import { LANGUAGES, type Language } from '../model/language';
import { USES, type Use } from '../model/terms';
import { textOf } from './text';
import type { Recognised } from '../model/vocabulary';

/** Every non-empty combination of the uses, single ones first. */
const COMBINATIONS: readonly (readonly Use[])[] = Array.from({ length: 2 ** USES.length - 1 }, (_, index) =>
  USES.filter((_use, bit) => ((index + 1) >> bit) & 1),
).sort((a, b) => a.length - b.length);

/** Words of several uses in one cell, as the list of the cover offers them. */
function joined(uses: readonly Use[], language: Language): string {
  const word = (use: Use) => IMPACT_DATA.uses.find(({ key }) => key === use)?.[language] ?? use;
  return uses.map(word).join(textOf(language).separator);
}

/** What the list of 用途 offers, in its order. */
export function useChoices(language: Language): string[] {
  return COMBINATIONS.map((uses) => joined(uses, language));
}

/** The offered texts as they are read: asked for each cell before a text is taken apart. */
export const USE_CHOICES: ReadonlyMap<string, readonly Recognised<Use>[]> = new Map(
  LANGUAGES.flatMap((language) =>
    COMBINATIONS.map((uses) => [joined(uses, language), uses.map((key) => ({ key, language }))] as const),
  ),
);
