import { IMPACT_DATA } from '../guide/impactTerms';
import { COVER_FIELDS, type CoverField } from '../model/coverFields';
import type { Language } from '../model/language';
import { ROW_COLUMNS } from '../model/rowFields';
import { IMPACT_LEVELS, USES } from '../model/terms';
import type { LineKey } from '../rules/sealedLine';
import { RECORD_TEXT } from './recordWords';

/** What a cover field is called on 表紙. */
export function coverLabel(field: CoverField, language: Language): string {
  return COVER_FIELDS.find((each) => each.field === field)?.label[language] ?? field;
}

/** What people call a sealed line: the label of a cover field, a use case of the matrix, a version or an item id. */
export function lineLabel(line: LineKey, language: Language): string {
  const [kind, name] = line.split(':');
  if (kind === 'cover') return COVER_FIELDS.find(({ field }) => field === name)?.label[language] ?? line;
  if (kind === 'matrix') return IMPACT_DATA.useCases.find(({ key }) => key === name)?.[language] ?? line;
  if (kind === 'version')
    return RECORD_TEXT[name === 'template' ? 'templateVersion' : 'policyVersion'][language];
  return line;
}

/** What people call a field of a sealed line: a heading, a use, the 要否 at a level; '' for a line's only value. */
export function lineFieldLabel(field: string, language: Language): string {
  const column = ROW_COLUMNS.find((entry) => entry.field === field);
  const use = IMPACT_DATA.uses.find((entry) => entry.key === field && USES.some((known) => known === field));
  const level = IMPACT_DATA.levels.find(
    (entry) => entry.key === field && IMPACT_LEVELS.some((known) => known === field),
  );
  if (level !== undefined) return language === 'ja' ? `要否（${level.ja}）` : `Requirement (${level.en})`;
  return (column?.heading ?? use)?.[language] ?? '';
}
