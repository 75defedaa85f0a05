import type { ImpactDecision } from '../../../core/rules/assessment/assessment';
import type { Language } from '../../../core/model/language';
import { USES } from '../../../core/model/terms';
import { format, textOf } from '../../../core/text/text';
import type { PaneWords } from '../../text/words';
import { levelWord, wordOfUse, wordOfUseCase } from '../../../core/text/levelWords';

/** The sentence that says what the matrix shows: uses, use case and the level they give. */
export function placeInMatrix(
  impact: ImpactDecision,
  words: PaneWords['matrix'],
  language: Language,
): string {
  if (impact.uses.length === 0 || impact.useCase === null) return words.nowhere;
  return format(words.place, {
    uses: USES.filter((use) => impact.uses.includes(use))
      .map((use) => wordOfUse(use, language))
      .join(textOf(language).separator),
    useCase: wordOfUseCase(impact.useCase, language),
    level: levelWord(impact.matrix, language),
  });
}
