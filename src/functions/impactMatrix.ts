import { IMPACT_DATA } from '../core/guide/impactTerms';
import type { Language } from '../core/model/language';
import { DEFAULT_POLICY } from '../core/guide/policy';
import { USES, USE_CASES, type ImpactLevel, type Use, type UseCase } from '../core/model/terms';
import { LEVEL_WORDS, USE_CASE_WORDS, USE_WORDS } from '../core/text/vocabularies';
import { recognise } from '../core/model/vocabulary';
import { isBlank, refuse, textOfValue, type Argument, type Cell } from './cells';
import { languageOf, levelWords } from './readLevel';
import { gridOf, type Grid } from './spill';

/** A matrix as a formula passes it; a blank cell has no level. */
export interface GivenMatrix {
  readonly levels: Readonly<Record<UseCase, Readonly<Record<Use, ImpactLevel | null>>>>;
  /** Language of its values: answers to blank input follow it. */
  readonly language: Language;
}

const DEFAULT: GivenMatrix = { levels: DEFAULT_POLICY.matrix, language: 'ja' };

function levelOf(cell: Cell): ImpactLevel | null {
  if (isBlank(cell)) return null;
  const word = recognise(LEVEL_WORDS, textOfValue(cell));
  const language = languageOf(cell);
  return word?.key ?? refuse('matrix', cell, language, levelWords(language));
}

function languageOfValues({ cells }: Grid): Language {
  for (const cell of cells.flat()) {
    const word = typeof cell === 'string' ? recognise(LEVEL_WORDS, cell) : null;
    if (word !== null) return word.language;
  }
  return 'ja';
}

/** Where each heading stands; without headings the order of the guide. */
function positions<K extends string>(
  keys: readonly K[],
  headings: readonly Cell[] | null,
  read: (text: string) => K | null,
): readonly number[] {
  if (headings === null) return keys.map((_key, index) => index);
  const found = headings.map((cell) => read(textOfValue(cell)));
  return keys.map((key) => {
    const index = found.indexOf(key);
    return index < 0
      ? refuse(
          'matrix',
          headings.find((_cell, at) => found[at] === null),
          'ja',
          levelWords('ja'),
        )
      : index + 1;
  });
}

/**
 * Reads the optional matrix argument: blank = the policy's, 2 × 3 values (production, verification by
 * control, analysis, storage), or 3 × 4 with headings in any order.
 * @throws FunctionError for another size, an unknown heading or value
 */
export function readMatrix(argument: Argument): GivenMatrix {
  const grid = gridOf(argument);
  if (grid.cells.flat().every(isBlank)) return DEFAULT;
  const headed = grid.rows === USE_CASES.length + 1 && grid.columns === USES.length + 1;
  if (!headed && (grid.rows !== USE_CASES.length || grid.columns !== USES.length)) {
    refuse(
      'matrix',
      `${grid.rows}×${grid.columns}`,
      languageOfValues(grid),
      levelWords(languageOfValues(grid)),
    );
  }
  const across = positions(
    USES,
    headed ? (grid.cells[0] ?? []).slice(1) : null,
    (text) => recognise(USE_WORDS, text)?.key ?? null,
  );
  const down = positions(
    USE_CASES,
    headed ? grid.cells.slice(1).map((row) => row[0]) : null,
    (text) => recognise(USE_CASE_WORDS, text)?.key ?? null,
  );
  const rowOf = (row: number) =>
    Object.fromEntries(USES.map((use, index) => [use, levelOf(grid.cells[row]?.[across[index] ?? 0])]));
  const levels = Object.fromEntries(USE_CASES.map((useCase, index) => [useCase, rowOf(down[index] ?? 0)]));
  return { levels: levels as GivenMatrix['levels'], language: languageOfValues(grid) };
}

/** The words of the uses, as the sheets show them. */
export function useWords(language: Language): readonly string[] {
  return IMPACT_DATA.uses.map((use) => use[language]);
}

/** The words of the use cases, as the sheets show them. */
export function useCaseWords(language: Language): readonly string[] {
  return IMPACT_DATA.useCases.map((useCase) => useCase[language]);
}
