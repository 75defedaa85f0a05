import { IMPACT_DATA } from '../guide/impactTerms';
import type { Language } from '../model/language';
import type { ImpactLevel } from '../model/terms';
import { format, textOf } from './text';

/** 評価基準 of a level as one text, one criterion a line (guide 4.2.2). */
export function criteriaText(level: ImpactLevel, language: Language): string {
  const { heading, entry } = textOf(language).criteria;
  const found = IMPACT_DATA.levels.find(({ key }) => key === level);
  if (found === undefined) return '';
  const first = format(heading, { level: found[language], summary: found.summary[language] });
  return [first, ...found.criteria.map((text) => format(entry, { criterion: text[language] }))].join('\n');
}
