import type { Bilingual, Language } from '../core/model/language';
import type { ImpactLevel, Use, UseCase } from '../core/model/terms';
import { stricter } from '../core/rules/impact/rank';
import { IMPACT_DATA } from '../core/guide/impactTerms';
import { textOf } from '../core/text/text';
import { USE_CHOICES } from '../core/text/useLists';
import { USE_CASE_WORDS, USE_WORDS } from '../core/text/vocabularies';
import { recogniseSeveral, type Recognised } from '../core/model/vocabulary';
import { isBlank, readWord, refuse, textOfValue, type Cell } from './cells';
import { isFunctionError } from './errors';
import { useCaseWords, useWords, type GivenMatrix } from './impactMatrix';
import { languageOf } from './readLevel';
import type { Result } from './spill';

/** Answers IMPACT for one matrix; answers already given are remembered by the raw values. */
export type ImpactLookup = (uses: Cell, useCase: Cell) => Result;

/** Bounds what is remembered, whatever a workbook holds. */
const MOST_REMEMBERED = 10_000;

const LEVEL_WORD: ReadonlyMap<ImpactLevel | null, Bilingual> = new Map(
  IMPACT_DATA.levels.map((level) => [level.key, level]),
);

/** Level as a word, or 未判定. */
export function levelWord(level: ImpactLevel | null, language: Language): string {
  return LEVEL_WORD.get(level)?.[language] ?? textOf(language).undecided;
}

/** Outer spaces are taken off first: the offered words then need no Unicode normalisation. */
function readUses(cell: Cell): readonly Recognised<Use>[] | null {
  if (isBlank(cell)) return null;
  const text = textOfValue(cell).trim();
  const found = USE_CHOICES.get(text) ?? recogniseSeveral(USE_WORDS, text);
  return found ?? refuse('use', cell, languageOf(cell), useWords(languageOf(cell)));
}

function readUseCase(cell: Cell, language: Language): Recognised<UseCase> | null {
  const listed = typeof cell === 'string' ? USE_CASE_WORDS.get(cell.trim()) : undefined;
  return listed ?? readWord(USE_CASE_WORDS, cell, 'useCase', language, useCaseWords);
}

/** One decision without memory (policy R1). */
function decide({ levels, language: own }: GivenMatrix, usesCell: Cell, useCaseCell: Cell): string {
  const uses = readUses(usesCell);
  const written = uses?.[0]?.language;
  const useCase = readUseCase(useCaseCell, written ?? languageOf(useCaseCell, own));
  const language = written ?? useCase?.language ?? own;
  if (uses === null || useCase === null) return textOf(language).undecided;
  const row = levels[useCase.key];
  let level: ImpactLevel | null = null;
  for (const use of uses) level = stricter(level, row[use.key]);
  return levelWord(level, language);
}

/**
 * Makes the lookup of a matrix. It never throws: a wrong value answers the error, which the caller throws
 * or puts into its cell.
 */
export function impactLookup(matrix: GivenMatrix): ImpactLookup {
  let remembered = new Map<Cell, Map<Cell, Result>>();
  let size = 0;
  const remember = (uses: Cell, useCase: Cell): Result => {
    const result = answer(matrix, uses, useCase);
    if (size >= MOST_REMEMBERED) {
      remembered = new Map();
      size = 0;
    }
    const byUseCase = remembered.get(uses) ?? new Map<Cell, Result>();
    remembered.set(uses, byUseCase.set(useCase, result));
    size += 1;
    return result;
  };
  return (uses, useCase) => remembered.get(uses)?.get(useCase) ?? remember(uses, useCase);
}

function answer(matrix: GivenMatrix, uses: Cell, useCase: Cell): Result {
  try {
    return decide(matrix, uses, useCase);
  } catch (error) {
    if (isFunctionError(error)) return error;
    throw error;
  }
}
