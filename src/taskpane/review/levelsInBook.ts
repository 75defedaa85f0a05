import type { CaseReading } from '../../core/model/reading';
import type { CheckItem } from '../../core/guide/item';
import type { Language } from '../../core/model/language';
import type { ImpactLevel, RequirementLevel } from '../../core/model/terms';
import { REQUIREMENT_AT } from '../../core/rules/requirement/requirementOf';
import { textOf } from '../../core/text/text';
import { REQUIREMENT_LEVEL_WORDS } from '../../core/text/vocabularies';
import { recognise } from '../../core/model/vocabulary';
import { cellText } from './cellText';

/** 要否 of an item at each level, in words. */
export interface LevelsInBook {
  readonly levels: Readonly<Record<ImpactLevel, string>>;
  /** The company asks otherwise than the catalogue. */
  readonly isOwn: boolean;
}

/** Levels as the policy sheet has them; where it says nothing that can be read, the catalogue's hold. */
export function levelsInBook(item: CheckItem, reading: CaseReading, language: Language): LevelsInBook {
  const cells = reading.itemLevels[item.id] ?? [];
  const keyAt = (column: number, level: ImpactLevel) =>
    recognise(REQUIREMENT_LEVEL_WORDS, cellText(cells[column] ?? null))?.key ?? item.requiredAt[level];
  // The policy sheet goes from high to low.
  const keys = { high: keyAt(0, 'high'), mid: keyAt(1, 'mid'), low: keyAt(2, 'low') };
  const word = (key: RequirementLevel): string => textOf(language).requirements[REQUIREMENT_AT[key]];
  return {
    levels: { high: word(keys.high), mid: word(keys.mid), low: word(keys.low) },
    isOwn: (['high', 'mid', 'low'] as const).some((level) => keys[level] !== item.requiredAt[level]),
  };
}
