import type { CellValue } from '../model/reading';
import { IMPACT_DATA } from '../guide/impactTerms';
import type { Language } from '../model/language';
import type { ImpactLevel, Use, UseCase } from '../model/terms';
import { textOf } from './text';
import { cellText } from '../model/cellText';

/** 高 / 中 / 低 in a language; 未判定 while undecided. */
export function levelWord(level: ImpactLevel | null, language: Language): string {
  return IMPACT_DATA.levels.find(({ key }) => key === level)?.[language] ?? textOf(language).undecided;
}

/** Level that a cell of the matrix names, in either language; null for anything else. */
export function levelOfCell(value: CellValue): ImpactLevel | null {
  const text = cellText(value).trim().toLowerCase();
  return IMPACT_DATA.levels.find(({ ja, en }) => [ja, en.toLowerCase()].includes(text))?.key ?? null;
}

export function wordOfUse(use: Use, language: Language): string {
  return IMPACT_DATA.uses.find(({ key }) => key === use)?.[language] ?? use;
}

export function wordOfUseCase(useCase: UseCase, language: Language): string {
  return IMPACT_DATA.useCases.find(({ key }) => key === useCase)?.[language] ?? useCase;
}
