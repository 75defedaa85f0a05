import type { Language } from '../../src/core/model/language';
import { COVER_FIELDS, type CoverField } from '../../src/core/model/coverFields';

/** A cover field by its defined name. */
export function coverField(field: CoverField, language: Language): { readonly name: string } {
  const known = COVER_FIELDS.find((entry) => entry.field === field);
  if (known === undefined) throw new Error(`${field}: no cover field`);
  return { name: known.name[language] };
}
