import { named, type TopicLine } from '../../guide/background/topic';
import { TOPICS } from '../../guide/background/topics';
import type { Bilingual, Language } from '../../model/language';

const linesOf = (key: string): readonly TopicLine[] => TOPICS.find((topic) => topic.key === key)?.lines ?? [];

/**
 * What the choices of a cell mean, one a line, as the prompt beside the cell.
 * @param choices those that the cell offers
 */
export function definitions(topic: string, choices: readonly Bilingual[], language: Language): string {
  return linesOf(topic)
    .flatMap(({ term, text }) =>
      choices.some((choice) => choice.ja === term?.ja) ? [named(term ?? text, text)[language]] : [],
    )
    .join('\n');
}
