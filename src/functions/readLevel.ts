import { IMPACT_DATA } from '../core/guide/impactTerms';
import type { Language } from '../core/model/language';
import type { ImpactLevel } from '../core/model/terms';
import { fold } from '../core/model/typed/fold';
import { textOf } from '../core/text/text';
import { LEVEL_WORDS } from '../core/text/vocabularies';
import { isBlank, readWord, textOfValue, type Cell } from './cells';

/** A level in the language it was written in; null while undecided or blank. */
export interface LevelRead {
  readonly level: ImpactLevel | null;
  readonly language: Language;
  readonly blank: boolean;
}

const UNDECIDED: ReadonlyMap<string, Language> = new Map([
  [fold(textOf('ja').undecided), 'ja'],
  [fold(textOf('en').undecided), 'en'],
]);

/** The words of the levels, strictest first. */
export function levelWords(language: Language): readonly string[] {
  return IMPACT_DATA.levels.map((level) => level[language]);
}

/** Reads 高 / 中 / 低, 未判定 or blank; anything else is `#VALUE!` with the allowed words. */
export function readLevel(cell: Cell, fallback: Language = 'ja'): LevelRead {
  if (isBlank(cell)) return { level: null, language: fallback, blank: true };
  const undecided = UNDECIDED.get(fold(textOfValue(cell)));
  if (undecided !== undefined) return { level: null, language: undecided, blank: false };
  const word = readWord(LEVEL_WORDS, cell, 'level', languageOf(cell, fallback), levelWords);
  return { level: word?.key ?? null, language: word?.language ?? fallback, blank: false };
}

const LATIN = /^[\x20-\x7e]+$/;

/** Language for a message about a value that was not recognised: Latin letters are taken for English. */
export function languageOf(cell: Cell, fallback: Language = 'ja'): Language {
  return typeof cell === 'string' && LATIN.test(cell.trim()) ? 'en' : fallback;
}
