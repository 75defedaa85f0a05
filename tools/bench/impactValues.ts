import { IMPACT_DATA, SCENARIO_ANSWERS } from '../../src/core/guide/impactTerms';
import { LANGUAGES } from '../../src/core/model/language';
import { USES, USE_CASES, type Use } from '../../src/core/model/terms';
import type { RiskFacts } from '../../src/core/rules/impact/riskFacts';

/** A row of two cells: uses and use case. */
export type Pair = readonly [uses: string, useCase: string];

/** The seven ways to choose one to three uses. */
const USE_SETS: readonly (readonly Use[])[] = [1, 2, 3, 4, 5, 6, 7].map((mask) =>
  USES.filter((_use, bit) => (mask & (1 << bit)) !== 0),
);

/** The 28 pairs that people pick from the lists: seven sets of uses, two use cases, two languages. */
export const LISTED_PAIRS: readonly Pair[] = LANGUAGES.flatMap((language) =>
  USE_SETS.flatMap((set) =>
    IMPACT_DATA.useCases.map((useCase): Pair => {
      const words = IMPACT_DATA.uses.filter(({ key }) => set.includes(key)).map((use) => use[language]);
      return [words.join(language === 'ja' ? '、' : ', '), useCase[language]];
    }),
  ),
);

/** Cells as Excel hands them over: every text is read from JSON, none shares its memory with another. */
export function asReceived<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A pair from the lists for every row. */
export function listedRows(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, row) => LISTED_PAIRS[row % LISTED_PAIRS.length] ?? ['', '']);
}

const SPACES = [' ', '　'];
const WIDEST = 3;

/** All rows of at most three half or full width spaces. */
function paddings(): readonly string[] {
  const all = [''];
  let last = all;
  for (let width = 1; width <= WIDEST; width += 1) {
    last = last.flatMap((padding) => SPACES.map((space) => padding + space));
    all.push(...last);
  }
  return all;
}

/**
 * Pairs of which no text occurs twice: the listed words with spaces before and after, every second one in
 * capitals as well.
 * @param count at most 15⁴, as many as there are ways to lay the spaces
 */
export function unseenPairs(count: number): readonly Pair[] {
  const sides = paddings();
  return Array.from({ length: count }, (_, index): Pair => {
    const [uses, useCase] = LISTED_PAIRS[index % LISTED_PAIRS.length] ?? ['', ''];
    const side = (digit: number) => sides[Math.floor(index / sides.length ** digit) % sides.length] ?? '';
    const after = [side(1), side(2), side(3)].join('\t');
    const spell = index % 2 === 0 ? (text: string) => text : (text: string) => text.toUpperCase();
    return [side(0) + spell(uses) + after, side(0) + spell(useCase) + after];
  });
}

/** Answers of the risk sheet without HQ: every combination, each an object of its own. */
export function allRiskFacts(): readonly RiskFacts[] {
  const answers = ['yes', 'no', 'unknown'] as const;
  return USE_SETS.flatMap((uses) =>
    USE_CASES.flatMap((useCase) =>
      answers.flatMap((separated) =>
        answers.flatMap((writeAccess) =>
          answers.flatMap((safety) =>
            SCENARIO_ANSWERS.flatMap((first) =>
              SCENARIO_ANSWERS.map((second) => ({
                uses: [...uses],
                useCase,
                separated,
                writeAccess,
                safety,
                scenarios: [first, second, null],
                hqDecision: null,
              })),
            ),
          ),
        ),
      ),
    ),
  );
}
