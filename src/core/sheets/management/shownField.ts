import { COVER_FIELDS, type CoverField } from '../../model/coverFields';
import type { CaseContext } from '../case/context';

/** What a cover field is called. */
export function fieldLabel(field: CoverField, { language }: CaseContext): string {
  return COVER_FIELDS.find((each) => each.field === field)?.label[language] ?? field;
}

/** A field's value, blank where it is blank: a bare reference would show 0. */
export const shownField = (field: CoverField, { names }: CaseContext): string =>
  `IF(${names[field]}="","",${names[field]})`;
