import { IMPACT_DATA } from '../../guide/impactTerms';
import type { CheckItem } from '../../guide/item';
import { withFormer } from '../../model/formerWords';
import { LANGUAGES, type Language } from '../../model/language';
import type { ImpactLevel } from '../../model/terms';
import type { Policy } from '../../guide/policy';
import { textOf } from '../../text/text';
import { isExemptible } from './isExemptible';

/** Sign of an item that a valid label waives at every level. */
export const WAIVED = '★';

/** Levels that a cell of 方針 names for a waiver, as formulas read it: ★ alone is all of them, blank none. */
export function waivedLevels(text: string): readonly ImpactLevel[] {
  return IMPACT_DATA.levels
    .filter(
      (level) =>
        text === WAIVED ||
        LANGUAGES.flatMap((language) => withFormer(level[language])).some((word) => text.includes(word)),
    )
    .map(({ key }) => key);
}

/**
 * What the policy sheet shows for an item: ★ where a label waives it, with the levels where it does so
 * only at some; '' where it never does. Formulas read this cell, so it decides in the sheet, too.
 */
export function waiverText(item: CheckItem, policy: Policy, language: Language): string {
  const waived = IMPACT_DATA.levels.filter(({ key }) => isExemptible(item, key, policy));
  if (waived.length === 0) return '';
  if (waived.length === IMPACT_DATA.levels.length) return WAIVED;
  return WAIVED + waived.map((level) => level[language]).join(textOf(language).separator);
}
