import type { Language } from '../core/model/language';
import { textOf } from '../core/text/text';

/** 要否 as the catalogue and a company state it. */
export function levelRequirementWords(language: Language): readonly string[] {
  const { required, recommended, notRequired } = textOf(language).requirements;
  return [required, recommended, notRequired];
}

/** 要否 as a row shows it. */
export function rowRequirementWords(language: Language): readonly string[] {
  return [...levelRequirementWords(language), textOf(language).requirements.exempt];
}
