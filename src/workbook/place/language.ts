import { LANGUAGES, type Language } from '../../core/model/language';
import { COVER_FIELDS } from '../../core/model/coverFields';
import type { NameFormula } from './workbookCells';

/**
 * The language whose names of cover fields the workbook has.
 * @returns null when it has none
 */
export function languageOf(names: readonly NameFormula[]): Language | null {
  const present = new Set(names.map(({ name }) => name.toLowerCase()));
  const counts = LANGUAGES.map((language) => ({
    language,
    found: COVER_FIELDS.filter(({ name }) => present.has(name[language].toLowerCase())).length,
  }));
  const best = counts.reduce((most, next) => (next.found > most.found ? next : most));
  return best.found === 0 ? null : best.language;
}
